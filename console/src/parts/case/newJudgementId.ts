/** Made here and once: the same id sent again is the same opinion. `randomUUID` is missing where a page is not served by https. */
export function newJudgementId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return `jud_${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
