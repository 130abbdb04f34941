// A library as large as wanted, made of real fact-checks: the same each time.
import { compactVector } from '@touchstone/matching';
import { random } from './random.mjs';

/** Of a vector as it is kept. */
export function numbersOf(kept) {
  const view = new DataView(kept.buffer, kept.byteOffset, kept.byteLength);
  const scale = view.getFloat32(0, true);
  return Float32Array.from({ length: kept.byteLength - 4 }, (_, at) => scale * view.getInt8(4 + at));
}

/** The beginning of one claim with the end of another; its vector lies between theirs, and a little off. */
export function* recombined(precedents, count) {
  const draw = random(17);
  const pick = () => precedents[Math.floor(draw() * precedents.length)];
  for (let at = 0; at < count; at++) {
    const [one, other, titled] = [pick(), pick(), pick()];
    const [begin, end] = [one.claim.split(' '), other.claim.split(' ')];
    const claim = [...begin.slice(0, Math.ceil(begin.length / 2)), ...end.slice(Math.floor(end.length / 2))].join(' ');
    const far = numbersOf(other.vectors[0]);
    const vector = numbersOf(one.vectors[0]).map((value, n) => value + 0.6 * far[n] + 0.02 * (draw() - 0.5));
    const length = Math.hypot(...vector);
    yield {
      id: `${at}`,
      claim,
      title: titled.title,
      speaker: one.speaker,
      day: Math.floor(12_000 + draw() * 8_000),
      vectors: [compactVector(vector.map((value) => value / length))],
    };
  }
}
