// The tree of jurisdictions as a field takes it: the province, its cities, their counties, and the zones without a code.

type Named = { name: string; nameEn: string }
export type Place = Named & { path: string; parent?: string | null }
export type Branch = { value: string; label: string; children: Branch[] }

/**
 * @shape places in the order of the screen, each parent before its children; branches out in the same order.
 * A place whose parent is not among them stands at the top.
 */
export function branchesOf(places: readonly Place[], sayName: (named: Named) => string): Branch[] {
  const all = new Map(
    places.map((place) => [place.path, { value: place.path, label: sayName(place), children: [] as Branch[] }]),
  )
  const top: Branch[] = []
  for (const place of places) {
    const branch = all.get(place.path)
    if (!branch) continue
    const above = place.parent ? all.get(place.parent) : undefined
    ;(above?.children ?? top).push(branch)
  }
  return top
}
