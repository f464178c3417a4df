// Ids that the console makes: what is sent twice is the same thing. Not randomUUID: a browser has that on https alone.
export const newId = (prefix: 'agy' | 'agr' | 'inq' | 'blk' | 'que' | 'ans' | 'sea' | 'hol'): string =>
  `${prefix}_${Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')}`
