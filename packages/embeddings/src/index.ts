// The open door of the embeddings room: sentences go in, vectors come out.
export { type EncoderThread, openEncoderThread } from './encoder-thread.ts';
export { ENCODER, loadSentenceEncoder, type SentenceEncoder, VECTOR_LENGTH } from './sentence-encoder.ts';
