import { type Draw, drawing } from '../drawing.tsx';

export const bridge: Draw = (_input, set) => drawing('bridge', set, <g />, []);
