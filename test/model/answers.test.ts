import { beforeAll, expect, it } from 'vitest';
import { loadStory } from '../../src/data/index.ts';
import { type Answers, answersOf } from '../../src/model/answers.ts';

let answers: Answers;
beforeAll(async () => {
  answers = answersOf(await loadStory('data'));
});

it.each([
  ['scgc', ['scgc-amount']],
  ['scgc-amount', ['scgc', 'scgc-parts'].slice(0, 1)],
  ['event-landfall-huangdao', ['landfall-huangdao']],
  ['huangdao-wind', ['event-landfall-huangdao', 'landfall-huangdao']],
  ['peak-wind', ['lekima-080812', 'event-peak']],
  ['lekima-shenzhen', ['lekima-080900']],
  ['event-peak', ['lekima-080812']],
  ['event-final', ['qingdao']],
  ['hinge-distance', ['hinge', 'event-hinge']],
  ['leg-shanghai', ['shanghai']],
  ['qingdao', []],
  ['nobody', []],
])('answersOf(story): with %s light %j', (id, lit) => expect(answers(id)).toEqual(lit));

it('answersOf(story): a figure that counts lights what it counts', () => {
  expect(answers('trainees')).toHaveLength(6);
  expect(answers('signed-total').filter((id) => /^(scgc|signing-\d\d)$/.test(id))).toHaveLength(16);
  expect(answers('other-signings')).toHaveLength(15);
  expect(answers('contest-held').filter((id) => id.startsWith('leg-'))).toHaveLength(5);
  expect(answers('second-fields')).toHaveLength(9);
});
