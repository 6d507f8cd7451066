import fc from 'fast-check';
import { NS, VERSION } from '../../src/embed/protocol.ts';

const URLS = ['https://example.com/', 'javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', '//example.com'];
const any = fc.anything({ maxDepth: 2 });
const text = fc.oneof(fc.string(), fc.constantFrom(...URLS, '<img src=x onerror=alert(1)>', '', '0', '-1', 'NaN', '__proto__'));
const number = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(-1, 0.5, 1e9, Number.NaN, Infinity));

/** As our own loader would speak, or nearly. */
const own = fc.record(
  {
    ns: fc.oneof({ weight: 5, arbitrary: fc.constant(NS) }, any),
    v: fc.oneof({ weight: 5, arbitrary: fc.constant(VERSION) }, any),
    type: fc.oneof(fc.constantFrom('hello', 'mode', 'step', 'story', 'ready', 'progress', 'navigate', 'html', 'eval'), any),
    mode: fc.oneof(fc.constantFrom('driven', 'stepper', 'full', 'fixed'), any),
    step: fc.oneof(fc.nat(15), number, text, any),
    url: fc.constantFrom(...URLS),
    html: text,
  },
  { requiredKeys: [] },
);

/** As parents and children of other protocols speak, or nearly. */
const others = fc.oneof(
  text.map((id) => `[iFrameSizer]${id}:8:false:false:32:true:true:null:max`),
  text.map((id) => `[iFrameSizer]${id}`),
  fc
    .tuple(text, fc.constantFrom('width', 'height', 'navigateTo', 'scrollToChildPos', 'viewport-iframe-position'), text)
    .map((parts) => ['pym', ...parts].join('xPYMx')),
  fc.record(
    { message: fc.constantFrom('ready', 'link', 'height'), value: fc.oneof(text, number), secret: text },
    { requiredKeys: ['message'] },
  ),
  fc.record({
    type: fc.constantFrom('iframe-child-init', 'iframe-get-child-dimensions', 'frames-init', 'embed-size', 'set-height', 'scroll-to'),
    targetElementSelector: text,
    bodyMargin: text,
    height: fc.oneof(number, text),
  }),
  fc.json(),
);

/** Messages that no embed must mind, the same each time. */
export function forgedMessages(count: number): unknown[] {
  return fc.sample(fc.oneof(own, others, text, any), { seed: 6, numRuns: count });
}
