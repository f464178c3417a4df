// A policy document as somebody registers it: what is wrong with it. Pure.
import { type Day, Refusal } from '@jijiao/kernel'

export type Registration = { title: string; issuer: string; issuedOn: Day; body: string }
export type Contact = { division: string; person: string; phone: string; email: string }

/** What a name, a number or a line of an address may take, and what a document and a file may. */
export const most = { letters: 200, body: 512 * 1024, file: 128 * 1024 } as const

export const invalid = (message: string, messageEn: string) => new Refusal('INVALID', { message, messageEn })

/** Without outer white space, and without the two spellings of the brackets around a year telling numbers apart. */
export const numberOf = (text: string): string =>
  text
    .trim()
    .replaceAll(/[[［(（]\s*(\d{4})\s*[\]］)）]/gu, '〔$1〕')
    .replaceAll(/\s+/gu, '')

const lines = (of: Record<string, string>): Refusal | null => {
  for (const text of Object.values(of)) {
    if (text.trim() === '') return invalid('各项均须填写。', 'Every field has to be filled in.')
    if (text.length > most.letters) return invalid('内容过长。', 'What was entered is too long.')
  }
  return null
}

/** @refuses INVALID: blank or too long a name, no text, a day of issue that has not come. */
export function faultOfRegistration({ title, issuer, issuedOn, body }: Registration, today: Day): Refusal | null {
  const fault = lines({ title, issuer })
  if (fault) return fault
  if (body.trim() === '') return invalid('须有文件正文。', 'The text of the document is needed.')
  if (Buffer.byteLength(body) > most.body) return invalid('正文超过 512 KiB。', 'The text is longer than 512 KiB.')
  return issuedOn > today ? invalid('成文日期晚于今天。', 'The day of issue has not come yet.') : null
}

/** @refuses INVALID: a blank, or what is no address of e-mail. */
export const faultOfContact = ({ division, person, phone, email }: Contact): Refusal | null =>
  lines({ division, person, phone, email }) ??
  (/^\S+@\S+\.\S+$/.test(email.trim()) ? null : invalid('电子邮箱有误。', 'This is no address of e-mail.'))

export type File = { name: string; mediaType: string; bytes: Buffer }

/** @refuses INVALID: no base64, empty, larger than 128 KiB. */
export function fileOf(name: string, mediaType: string, base64: string): File | Refusal {
  if (!/^[\w.+-]+\/[\w.+-]+$/.test(mediaType)) return invalid('文件类型有误。', 'This is no media type.')
  const fault = lines({ name })
  if (fault) return fault
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return invalid('文件内容应为 base64。', 'The file should be base64.')
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length === 0 || bytes.length > most.file)
    return invalid('文件不得为空，也不得超过 128 KiB。', 'A file is neither empty nor larger than 128 KiB.')
  return { name: name.trim(), mediaType, bytes }
}
