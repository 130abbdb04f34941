// Turns sentence vectors so that posts and sentences lie near the fact-checks they repeat: a linear map to fewer numbers, learned by contrast
// (InfoNCE) from questions with their answers and from claims with their titles. Begins from the main directions of the vectors, evened out.
import { random } from '../../bench/finding/random.mjs';

const FROM = 512;
const TO = 256;
const STEPS = 240;
const RATE = 5e-4;
/** The cosines are divided by it: the smaller, the more the nearest wrong ones count. */
const TEMPERATURE = 0.1;
const PAIRS = 64;
const OTHERS = 192;
/** Share of a vector's numbers left out at each step. */
const LEFT_OUT = 0.1;
/** How far the main directions are evened out: 0 not at all, 1 wholly. */
const EVENED = 0.25;
const SAMPLE = 4_000;
const ROUNDS = 20;

const dot = (a, b) => {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at] * b[at];
  return sum;
};

function meanOf(vectors) {
  const mean = new Float32Array(FROM);
  for (const vector of vectors) for (let at = 0; at < FROM; at++) mean[at] += vector[at] / vectors.length;
  return mean;
}

/** y = x · matrix, for a matrix of FROM rows and TO columns. */
function turn(vector, matrix) {
  const turned = new Float32Array(TO);
  for (let row = 0; row < FROM; row++) {
    const value = vector[row];
    if (value === 0) continue;
    const begin = row * TO;
    for (let column = 0; column < TO; column++) turned[column] += value * matrix[begin + column];
  }
  return turned;
}

/** The main directions of the vectors and their strengths, by repeated multiplication (subspace iteration). */
function mainDirections(vectors, mean) {
  const spread = new Float64Array(FROM * FROM);
  for (const vector of vectors) {
    for (let row = 0; row < FROM; row++) {
      const value = vector[row] - mean[row];
      for (let column = 0; column < FROM; column++) spread[row * FROM + column] += value * (vector[column] - mean[column]);
    }
  }
  const draw = random(11);
  let directions = Array.from({ length: TO }, () => Float64Array.from({ length: FROM }, () => draw() - 0.5));
  let strengths = [];
  for (let round = 0; round < ROUNDS; round++) {
    directions = directions.map((direction) =>
      Float64Array.from({ length: FROM }, (_, row) => dot(spread.subarray(row * FROM, (row + 1) * FROM), direction)),
    );
    strengths = directions.map((direction, at) => {
      for (const before of directions.slice(0, at)) {
        const along = dot(direction, before);
        for (let next = 0; next < FROM; next++) direction[next] -= along * before[next];
      }
      const length = Math.sqrt(dot(direction, direction)) || 1;
      for (let next = 0; next < FROM; next++) direction[next] /= length;
      return Math.sqrt(length);
    });
  }
  return { directions, strengths };
}

/** Projects the vectors, keeps what is needed to send a slope back. */
function project(vectors, mean, matrix, draw) {
  return vectors.map((vector) => {
    const centred = new Float32Array(FROM);
    for (let at = 0; at < FROM; at++) if (draw() >= LEFT_OUT) centred[at] = (vector[at] - mean[at]) / (1 - LEFT_OUT);
    const turned = turn(centred, matrix);
    const length = Math.sqrt(dot(turned, turned)) || 1;
    for (let at = 0; at < TO; at++) turned[at] /= length;
    return { centred, turned, length, slope: new Float32Array(TO) };
  });
}

/** Each of `asked` is to be nearest to the one of `options` in its place, and to none other that is not right too. */
function contrast(asked, options, isRight) {
  for (const [at, one] of asked.entries()) {
    const likely = options.map((option, place) =>
      place !== at && isRight(at, place) ? 0 : Math.exp((dot(one.turned, option.turned) - 1) / TEMPERATURE),
    );
    const whole = likely.reduce((sum, value) => sum + value, 0);
    for (const [place, option] of options.entries()) {
      const surplus = (likely[place] / whole - (place === at ? 1 : 0)) / (asked.length * TEMPERATURE);
      if (Math.abs(surplus) < 1e-7) continue;
      for (let next = 0; next < TO; next++) {
        one.slope[next] += surplus * option.turned[next];
        option.slope[next] += surplus * one.turned[next];
      }
    }
  }
}

function sendBack(projected, gradient) {
  for (const { centred, turned, length, slope } of projected) {
    const along = dot(slope, turned);
    for (let column = 0; column < TO; column++) slope[column] = (slope[column] - along * turned[column]) / length;
    for (let row = 0; row < FROM; row++) {
      const value = centred[row];
      if (value === 0) continue;
      const begin = row * TO;
      for (let column = 0; column < TO; column++) gradient[begin + column] += value * slope[column];
    }
  }
}

/**
 * Learns from sets of fact-checks ({vector, titleVector}) and questions ({vector, answers: places of fact-checks}).
 * @returns {{ matrix: Float32Array, mean: Float32Array }}
 */
export function learnMeaning(sets) {
  const all = sets.flatMap(({ precedents }) =>
    precedents.flatMap(({ vector, titleVector }) => (titleVector ? [vector, titleVector] : [vector])),
  );
  const mean = meanOf(all);
  const step = Math.max(1, Math.floor(all.length / SAMPLE));
  const { directions, strengths } = mainDirections(
    all.filter((_, at) => at % step === 0),
    mean,
  );
  const matrix = new Float32Array(FROM * TO);
  for (const [column, direction] of directions.entries()) {
    for (let row = 0; row < FROM; row++) matrix[row * TO + column] = direction[row] * (strengths[column] / strengths[0]) ** -EVENED;
  }
  const momentum = new Float32Array(matrix.length);
  const energy = new Float32Array(matrix.length);
  const draw = random(29);
  const pick = (list) => list[Math.floor(draw() * list.length)];
  const tasks = sets.map(({ precedents, questions }) => ({
    precedents,
    titled: precedents.filter(({ titleVector }) => titleVector),
    pairs: questions.flatMap((question) => [...question.answers].map((answer) => ({ question, answer }))),
    places: precedents.map((_, place) => place),
  }));
  for (let round = 1; round <= STEPS; round++) {
    const gradient = new Float32Array(matrix.length);
    for (const { precedents, titled, pairs, places } of tasks) {
      const same = Array.from({ length: PAIRS }, () => pick(titled));
      const claims = project(
        same.map(({ vector }) => vector),
        mean,
        matrix,
        draw,
      );
      const titles = project(
        same.map(({ titleVector }) => titleVector),
        mean,
        matrix,
        draw,
      );
      const isSame = (at, place) => same[at] === same[place];
      contrast(claims, titles, isSame);
      contrast(titles, claims, isSame);
      const taken = Array.from({ length: PAIRS }, () => pick(pairs));
      const options = [...taken.map(({ answer }) => answer), ...Array.from({ length: OTHERS }, () => pick(places))];
      const asked = project(
        taken.map(({ question }) => question.vector),
        mean,
        matrix,
        draw,
      );
      const answered = project(
        options.map((place) => precedents[place].vector),
        mean,
        matrix,
        draw,
      );
      contrast(asked, answered, (at, place) => taken[at].question.answers.has(options[place]));
      for (const projected of [claims, titles, asked, answered]) sendBack(projected, gradient);
    }
    const rate = RATE * (1 - (round - 1) / STEPS);
    for (let at = 0; at < matrix.length; at++) {
      momentum[at] = 0.9 * momentum[at] + 0.1 * gradient[at];
      energy[at] = 0.999 * energy[at] + 0.001 * gradient[at] ** 2;
      matrix[at] -= (rate * (momentum[at] / (1 - 0.9 ** round))) / (Math.sqrt(energy[at] / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return { matrix, mean };
}

/** As it is shipped: a byte for each number of the map, what each column is to be multiplied with, and what is taken off at the end. */
export function packMeaning({ matrix, mean }) {
  const scales = Array.from({ length: TO }, (_, column) => {
    let most = 0;
    for (let row = 0; row < FROM; row++) most = Math.max(most, Math.abs(matrix[row * TO + column]));
    return Number((most / 127).toPrecision(5));
  });
  const bytes = Int8Array.from(matrix, (value, at) => Math.round(value / scales[at % TO]));
  const offsets = Array.from({ length: TO }, (_, column) => {
    let sum = 0;
    for (let row = 0; row < FROM; row++) sum += mean[row] * bytes[row * TO + column] * scales[column];
    return Number(sum.toPrecision(5));
  });
  return { map: Buffer.from(bytes.buffer).toString('base64'), scales, offsets };
}
