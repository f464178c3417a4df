// The unified social credit code (GB 32100-2015) and its check digit.

const codeCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const codeWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** The check character of the first 17 characters of a credit code. */
export function creditCheckOf(characters: string): string {
  const sum = codeWeights.reduce(
    (total, weight, at) => total + weight * codeCharacters.indexOf(characters.charAt(at)),
    0,
  )
  return codeCharacters.charAt((31 - (sum % 31)) % 31)
}

/** True for a credit code whose characters and check digit are right. @source GB 32100-2015 */
export const isCreditCode = (text: string): boolean =>
  /^[0-9A-HJ-NPQRTUWXY]{18}$/.test(text) && creditCheckOf(text) === text.charAt(17)
