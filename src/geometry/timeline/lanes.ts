import { edtfSpan, partSpan, type Span } from '../../model/edtf-span.ts';
import type { Basis, EventKind, Leg, Story, StoryEvent } from '../../model/story.ts';
import { SUMMER, WEEK } from './axis.ts';

/**
 * Rows of the timeline. `before`: dated before the summer; `summer`: on the summer's axis; `day`: what people did on one
 * day of the week; `storm`: storms and warnings of the week; `days`: some day or days of a run in the week, which ones is
 * not given; `undated`: no place in time; `year`: known to the year alone, on no axis.
 */
type Lane = 'before' | 'summer' | 'day' | 'storm' | 'days' | 'undated' | 'year';

/** A thing of the timeline, in its lane. */
export interface Item {
  /** Mark id. */
  readonly id: string;
  readonly name: string;
  readonly kind: EventKind;
  readonly basis: Basis;
  readonly lane: Lane;
  /** Null in the undated lane only, unless the lane is `undated` and a run of days or a month is known. */
  readonly span: Span | null;
  /** Stated and done; else planned, or not said to be held. */
  readonly done: boolean;
}

/** Puts all events and legs in their lanes by what is known of their dates: a leg that gets a day leaves the undated lane. */
export function lanes(story: Pick<Story, 'events' | 'legs'>): Item[] {
  return [...story.events.map(eventItem), ...story.legs.map(legItem)];
}

function eventItem(event: StoryEvent): Item {
  const span = partSpan(event.when, event.part);
  return {
    id: `event-${event.id}`,
    name: event.name,
    kind: event.kind,
    basis: event.basis,
    lane: laneOf(span, event.kind),
    span,
    done: event.state === 'happened',
  };
}

function legItem(leg: Leg): Item {
  const span = edtfSpan(leg.when);
  const dated = span !== null && (span.known === 'day' || span.known === 'instant');
  return {
    id: leg.id,
    name: leg.name,
    kind: 'contest',
    basis: 'stated',
    lane: dated ? laneOf(span, 'contest') : 'undated',
    span,
    done: leg.held,
  };
}

function laneOf(span: Span | null, kind: EventKind): Lane {
  if (span === null) return 'undated';
  if (span.known === 'year') return 'year';
  if (span.start >= WEEK.start && span.end <= WEEK.end) {
    if (kind === 'storm' || kind === 'warning') return 'storm';
    return span.known === 'days' ? 'days' : 'day';
  }
  return span.start < SUMMER.start ? 'before' : 'summer';
}

/** The item of a lane that the whole drawing turns on: the signing. */
export function signingOf(items: readonly Item[]): Item & { readonly span: Span } {
  const signing = items.find(({ kind }) => kind === 'signing');
  if (signing?.span == null) throw new Error('the timeline needs an event of kind "signing" with a date');
  return { ...signing, span: signing.span };
}
