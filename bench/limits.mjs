import { median, ratio } from './statistics.mjs';

/** What a full run must not pass: times the still page named `against`, or ms. */
export const LIMITS = [
  { profile: 'phone', part: 'load', key: 'fcp', against: 'text', times: 1.4 },
  { profile: 'phone', part: 'load', key: 'lcp', against: 'text', times: 1.5 },
  { profile: 'phone', part: 'load', key: 'main', against: 'sticky', times: 3 },
  { profile: 'phone', part: 'load', key: 'blocking', ms: 300 },
  { profile: 'phone', part: 'scroll', key: 'cpu', against: 'sticky', times: 1.5 },
  { profile: 'desktop', part: 'load', key: 'lcp', against: 'text', times: 1.6 },
  { profile: 'desktop', part: 'load', key: 'main', against: 'sticky', times: 4 },
  { profile: 'desktop', part: 'scroll', key: 'cpu', against: 'sticky', times: 2 },
  { profile: 'host', part: 'loader', key: 'call', ms: 50 },
];

/**
 * The limits that `results` (`{ profile, lang, part, ours, text, sticky }`, each page a list of readings) pass, as sentences; what was not
 * measured passes none.
 */
export function passedLimits(results) {
  return results.flatMap((result) =>
    LIMITS.filter(({ profile, part }) => profile === result.profile && part === result.part).flatMap(({ key, against, times, ms }) => {
      const ours = result.ours.map((reading) => reading[key]);
      const value = against
        ? ratio(
            ours,
            result[against].map((reading) => reading[key]),
          )?.median
        : median(ours);
      if (!(value > (times ?? ms))) return [];
      const unit = against ? `× the ${against} still page` : 'ms';
      return [
        `${[result.profile, result.lang, result.part, key].filter(Boolean).join(' ')}: ${value.toFixed(2)} ${unit}, allowed ${times ?? ms}`,
      ];
    }),
  );
}
