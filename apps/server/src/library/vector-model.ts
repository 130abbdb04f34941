import { ENCODER } from '@touchstone/embeddings';
import { MEANING_VERSION } from '@touchstone/matching';

/** What makes vectors of texts: those of another model are computed anew. */
export const VECTOR_MODEL = `${ENCODER}/${MEANING_VERSION}`;
