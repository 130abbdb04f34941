// Fits and packs the networks over the meaning of a sentence and its cues.

const HIDDEN = 64;
const ANSWERS = 3;
const ROUNDS = 8;
const BATCH = 128;
const RATE = 1.5e-3;
const RIDGE = 1e-4;
const KEPT = 0.7; // of the hidden units in each step

function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const bell = (draw) => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());

function shuffle(list, draw) {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(draw() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
}

/** One hidden layer, then the log-odds of each verdict; softmax loss, dropout, Adam with a rate that falls to nothing. */
export function fitNetwork(inputs, verdicts, seed) {
  const draw = random(seed);
  const width = inputs[0].length;
  const [biases, outer] = [width * HIDDEN, width * HIDDEN + HIDDEN];
  const last = outer + HIDDEN * ANSWERS;
  const weights = new Float32Array(last + ANSWERS);
  for (let at = 0; at < biases; at++) weights[at] = bell(draw) * Math.sqrt(2 / width);
  for (let at = outer; at < last; at++) weights[at] = bell(draw) * 0.2;
  const [gradient, slow, square] = [0, 0, 0].map(() => new Float32Array(weights.length));
  const order = inputs.map((_, at) => at);
  const steps = Math.ceil(inputs.length / BATCH) * ROUNDS;
  const hidden = new Float32Array(HIDDEN);
  const isKept = new Uint8Array(HIDDEN);
  const answers = new Float64Array(ANSWERS);
  let step = 0;
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, draw);
    for (let begin = 0; begin < order.length; begin += BATCH) {
      const batch = order.slice(begin, begin + BATCH);
      gradient.fill(0);
      for (const at of batch) {
        const input = inputs[at];
        for (let answer = 0; answer < ANSWERS; answer++) answers[answer] = weights[last + answer];
        for (let unit = 0; unit < HIDDEN; unit++) {
          hidden[unit] = 0;
          isKept[unit] = draw() < KEPT ? 1 : 0;
          if (!isKept[unit]) continue;
          let sum = weights[biases + unit];
          const from = unit * width;
          for (let k = 0; k < width; k++) sum += weights[from + k] * input[k];
          if (sum <= 0) continue;
          hidden[unit] = sum / KEPT;
          for (let answer = 0; answer < ANSWERS; answer++) answers[answer] += weights[outer + unit * ANSWERS + answer] * hidden[unit];
        }
        const most = Math.max(...answers);
        let total = 0;
        for (let answer = 0; answer < ANSWERS; answer++) total += answers[answer] = Math.exp(answers[answer] - most);
        for (let answer = 0; answer < ANSWERS; answer++) {
          answers[answer] = answers[answer] / total - (verdicts[at] + 1 === answer ? 1 : 0);
          gradient[last + answer] += answers[answer];
        }
        for (let unit = 0; unit < HIDDEN; unit++) {
          if (hidden[unit] <= 0) continue;
          let back = 0;
          for (let answer = 0; answer < ANSWERS; answer++) {
            back += answers[answer] * weights[outer + unit * ANSWERS + answer];
            gradient[outer + unit * ANSWERS + answer] += answers[answer] * hidden[unit];
          }
          back /= KEPT;
          gradient[biases + unit] += back;
          const from = unit * width;
          for (let k = 0; k < width; k++) gradient[from + k] += back * input[k];
        }
      }
      step++;
      const rate = RATE * (1 - step / (steps + 1));
      const [slowShare, squareShare] = [1 - 0.9 ** step, 1 - 0.999 ** step];
      for (let at = 0; at < weights.length; at++) {
        const isBias = (at >= biases && at < outer) || at >= last;
        const pull = gradient[at] / batch.length + (isBias ? 0 : RIDGE * weights[at]);
        slow[at] = 0.9 * slow[at] + 0.1 * pull;
        square[at] = 0.999 * square[at] + 0.001 * pull * pull;
        weights[at] -= (rate * (slow[at] / slowShare)) / (Math.sqrt(square[at] / squareShare) + 1e-8);
      }
    }
  }
  return {
    hidden: Array.from({ length: HIDDEN }, (_, unit) => weights.slice(unit * width, (unit + 1) * width)),
    biases: weights.slice(biases, outer),
    answers: weights.slice(outer, last),
    answerBiases: weights.slice(last),
  };
}

const rounded = (values) => Array.from(values, (value) => Number(value.toPrecision(4)));

/** Each unit's weights as whole numbers -127..127 of a step of its own. */
export function packNetwork({ hidden, biases, answers, answerBiases }) {
  const steps = rounded(hidden.map((unit) => unit.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127));
  const levels = hidden.flatMap((unit, at) => Array.from(unit, (value) => Math.max(-127, Math.min(127, Math.round(value / steps[at])))));
  return {
    hidden: Buffer.from(Int8Array.from(levels).buffer).toString('base64'),
    steps,
    biases: rounded(biases),
    answers: hidden.map((_, at) => rounded(answers.slice(at * ANSWERS, (at + 1) * ANSWERS))),
    answerBiases: rounded(answerBiases),
  };
}
