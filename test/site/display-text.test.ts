import { expect, test } from 'vitest';
import { displayCharacters } from '../../src/site/display-text.ts';

const found = (markup: string) => [...displayCharacters(markup)].sort().join('');

test('displayCharacters(markup) finds the text of class d, whatever the element', () => {
  expect(found('<p>甲<b class="d">乙</b>丙</p><svg><text x="1" class="s12 d halo">丁</text></svg>')).toBe('丁乙');
});

test('displayCharacters(markup) finds headings and all that stands in them', () => {
  expect(found('<h2>甲<span>乙<i>丙</i></span><br>丁</h2>戊')).toBe('丁丙乙甲');
});

test('displayCharacters(markup) leaves a heading of class sans out, but for what is of class d in it', () => {
  expect(found('<h1 class="finding sans">甲<b class="d">乙</b></h1><h1 class="sansa">丙</h1>')).toBe('丙乙');
});

test('displayCharacters(markup) takes d as a whole class only', () => {
  expect(found('<p class="dd">甲</p><p class="a-d">乙</p><p data-class="d">丙</p>')).toBe('');
});

test('displayCharacters(markup) is not misled by void elements, slashes, comments and > in attributes', () => {
  expect(found('<p class="d"><img alt="a>b"/><path d="M0 0"/>甲<!-- 乙 --></p><input class="d">丙<source/>丁')).toBe('甲');
});

test('displayCharacters(markup) reads character references and leaves white space out', () => {
  expect(found('<h1>a &amp;&#65;&#x4e00;&nbsp;\n</h1>')).toBe('&Aa一');
});
