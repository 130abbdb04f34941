// The open door of the embeddings room: sentences go in, vectors come out.
export { loadSentenceEncoder, type SentenceEncoder, VECTOR_LENGTH } from './sentence-encoder.ts';
