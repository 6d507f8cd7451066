/** The land of world-atlas 2.0.2 as TopoJSON topologies (object `land`), by scale; typed where d3 reads them, in geometry. */
export interface Atlas {
  readonly land110: unknown;
  readonly land50: unknown;
  readonly land10: unknown;
}
