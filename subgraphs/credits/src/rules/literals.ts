// Numbers as people write them.

/** `360`, `7.5` → tenths, exactly; more than one decimal is refused, never rounded. */
export function tenthsOf(text: string): number | null {
  const parts = /^(\d{1,7})(?:\.(\d))?$/.exec(text)
  return parts ? Number(parts[1]) * 10 + Number(parts[2] ?? 0) : null
}
