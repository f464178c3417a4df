// The file that is being handed in, while it is: it outlives the page, so that one may look elsewhere and come back.
// Only in memory: a file of identity numbers is not to be left in a browser.
import { readonly, ref, shallowRef } from 'vue'
import { type Answered, send, type Upload } from './importer.ts'

const sending = shallowRef<Upload>()
const sentBytes = ref(0)
const last = shallowRef<{ file: File; id: string; reviewYear: number }>()
let stopSending = () => {}

export const uploadNow = readonly(sending)
export const uploadedBytes = readonly(sentBytes)
/** The last file that arrived, and the import it became: what is checked can then be taken without being chosen again. */
export const lastUpload = last

const keepPage = (event: BeforeUnloadEvent) => event.preventDefault()

/** Sends; `id` is null where the register took no file, and `answer` says why. */
export async function upload(asked: Upload): Promise<{ id: string | null; answer: Answered }> {
  const { answer, stop } = send(asked, (bytes) => {
    sentBytes.value = bytes
  })
  stopSending = stop
  sending.value = asked
  sentBytes.value = 0
  window.addEventListener('beforeunload', keepPage)
  try {
    const answered = await answer
    const id = idIn(answered)
    if (id !== null) last.value = { file: asked.file, id, reviewYear: asked.reviewYear }
    return { id, answer: answered }
  } finally {
    sending.value = undefined
    window.removeEventListener('beforeunload', keepPage)
  }
}

export const stopUpload = () => stopSending()

function idIn({ status, body }: Answered): string | null {
  if (status !== 202 || typeof body !== 'object' || body === null || !('importId' in body)) return null
  return typeof body.importId === 'string' ? body.importId : null
}
