/** @units bytes: 1.3 MB, 12 KB. Of a thousand, as file managers count them. */
export const sizeWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
