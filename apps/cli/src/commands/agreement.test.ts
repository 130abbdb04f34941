import { describe, expect, it } from 'vitest';
import { runTouchstone } from '../testing/a-terminal.ts';

const raters = [
  [1, 2, 3, 3],
  [1, 2, 2, 3],
];
const run = (input: unknown, ...options: string[]) =>
  runTouchstone(['agreement', '-', ...options], [typeof input === 'string' ? input : JSON.stringify(input)]);

describe('touchstone agreement', () => {
  it('takes the statistic each matrix of a list asks for', async () => {
    const cases = [
      { id: 'one', statistic: 'percent-agreement', data: raters, source: 'ours' },
      {
        id: 'two',
        statistic: 'cohen-kappa',
        data: [
          ['a', 'a'],
          ['a', 'a'],
        ],
      },
    ];
    const { exitCode, stdout } = await run(cases);
    expect(exitCode).toBe(0);
    expect(stdout).toBe('one\tpercent-agreement\t0.75\ntwo\tcohen-kappa\tundefined\n');
    expect(JSON.parse((await run(cases, '--json')).stdout)).toEqual([
      { id: 'one', statistic: 'percent-agreement', value: 0.75 },
      { id: 'two', statistic: 'cohen-kappa', value: null },
    ]);
  });

  it('takes the statistic asked for of a bare matrix', async () => {
    expect((await run(raters, '--statistic', 'alpha-ordinal')).stdout).toMatch(/^alpha-ordinal\t0\.\d+\n$/);
  });

  it('names what cannot be taken and goes on with the rest', async () => {
    const { exitCode, stdout, stderr } = await run([
      { id: 'one', statistic: 'luck', data: raters },
      { id: 'two', statistic: 'percent-agreement', data: raters },
    ]);
    expect(exitCode).toBe(1);
    expect(stdout).toBe('two\tpercent-agreement\t0.75\n');
    expect(stderr).toContain('one: There is no statistic luck.');
    expect(stderr).toContain('1 of 2 matrices could not be taken.');
  });

  it.each<[unknown, string[], string]>([
    ['no json', [], 'is no JSON'],
    [{ statistic: 'alpha-nominal' }, [], 'neither a matrix'],
    [raters, [], 'No statistic is named'],
    [raters, ['--statistic', 'luck'], 'There is no statistic luck. Choose from: percent-agreement'],
    [
      [
        {
          id: 'x',
          statistic: 'alpha-ratio',
          data: [
            ['a', 'b'],
            ['a', 'b'],
          ],
        },
      ],
      [],
      'x: It is taken of numbers alone.',
    ],
  ])('says what is wrong with %j %j', async (input, options, words) => {
    const { exitCode, stdout, stderr } = await run(input, ...options);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain(words);
  });
});
