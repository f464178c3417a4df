// The tree of jurisdictions as a list that keeps its shape: each place below the one it belongs to, and how deep it stands.

type Named = { name: string; nameEn: string }
type Place = Named & { path: string; parent?: string | null }
export type Rung = { path: string; label: string; depth: number }

/**
 * @shape places in the order of the screen; rungs out so that whatever is below a place follows it at once, else in the same order.
 * A place whose parent is not among them stands at depth 0.
 */
export function rungsOf(places: readonly Place[], sayName: (named: Named) => string): Rung[] {
  const known = new Set(places.map((place) => place.path))
  const below = (parent: string | null, depth: number): Rung[] =>
    places
      .filter((place) => (place.parent && known.has(place.parent) ? place.parent : null) === parent)
      .flatMap((place) => [{ path: place.path, label: sayName(place), depth }, ...below(place.path, depth + 1)])
  return below(null, 0)
}
