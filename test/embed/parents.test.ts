import { expect, test } from 'vitest';
import { heightMessages, openMessage, question, sizerMessages, wordPressSecret } from '../../src/embed/parents.ts';

const size = { width: 600, height: 510 };
const location = { href: 'https://example.org/embed/map/', search: '', hash: '' };

test('heightMessages(frame, size) says the height as AMP and Datawrapper, as Embedly and the Guardian understand it', () => {
  const [object, text, ...rest] = heightMessages({ slug: 'map', location }, size);
  expect(object).toEqual({ sentinel: 'amp', type: 'embed-size', height: 510, 'datawrapper-height': { map: 510 } });
  expect(JSON.parse(text as string)).toEqual({
    context: 'iframe.resize',
    src: 'https://example.org/embed/map/',
    height: 510,
    type: 'set-height',
    value: 510,
  });
  expect(rest).toEqual([]);
});

test('heightMessages(frame, size) speaks to pym where pym named the frame, to WordPress where it gave a secret', () => {
  const named = { ...location, search: '?initialWidth=600&childId=pym-0-a1b2c&parentTitle=x', hash: '#?secret=Ab12Cd34Ef' };
  const [, , ...rest] = heightMessages({ slug: 'map', location: named }, size);
  expect(rest).toEqual(['pymxPYMxpym-0-a1b2cxPYMxheightxPYMx510', { message: 'height', value: 510, secret: 'Ab12Cd34Ef' }]);
});

test.each(['?childId=', '?childId=<script>', '?childId=a%20b', `?childId=${'a'.repeat(81)}`])(
  'heightMessages(frame, size) does not repeat the name in %s',
  (search) => {
    expect(heightMessages({ slug: 'map', location: { ...location, search } }, size)).toHaveLength(2);
  },
);

test('sizerMessages(id, size, first) answers iframe-resizer and tells it of changes', () => {
  expect(sizerMessages('frame', size, true)).toEqual(['[iFrameSizer]frame:510:600:init', '[iFrameSizer]frame:510:600:mutationObserver']);
  expect(sizerMessages('frame', size, false)).toEqual(['[iFrameSizer]frame:510:600:mutationObserver']);
});

test('openMessage(size) is what open-iframe-resizer takes', () => {
  expect(openMessage(size)).toEqual({ type: 'iframe-resized', width: 600, height: 510 });
});

test.each([
  ['[iFrameSizer]iFrameResizer0:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true', 'iFrameResizer0'],
  ['[iFrameSizer]ID:0:false:false:32:true:true::auto:::0:false:child:auto:true:::true:::false', 'ID'],
  ['[iFrameSizer]reset', null],
])('question(%s) is that of iframe-resizer', (data, id) => {
  expect(question(data)).toEqual({ of: 'sizer', id });
});

test.each([
  [{ type: 'iframe-child-init', bodyMargin: 0 }, 'open'],
  [{ type: 'iframe-get-child-dimensions' }, 'open'],
  [{ sentinel: 'amp', type: 'frames-init' }, 'all'],
  [{ message: 'ready', secret: 'Ab12Cd34Ef' }, 'all'],
])('question(%j) is of %s', (data, of) => {
  expect(question(data)).toEqual({ of });
});

test.each([
  null,
  undefined,
  '',
  'ready',
  7,
  [[]],
  { type: 'embed-size' },
  { message: { ready: 1 } },
  'pymxPYMxaxPYMxwidthxPYMx600',
  '[iFrameSizer]resize',
  '[iFrameSizer]message:{"a":true}',
  `[iFrameSizer]${'a'.repeat(81)}:8:false:false`,
])('question(%j) asks nothing', (data) => {
  expect(question(data)).toBeNull();
});

test.each([
  ['#?secret=Ab12Cd34Ef', 'Ab12Cd34Ef'],
  ['#amp=1&secret=Ab12', 'Ab12'],
  ['#?secret=', null],
  ['#?secret=<b>', null],
  [`#?secret=${'a'.repeat(33)}`, null],
  ['#amp=1', null],
  ['', null],
])('wordPressSecret(%s) is %j', (hash, secret) => {
  expect(wordPressSecret(hash)).toBe(secret);
});
