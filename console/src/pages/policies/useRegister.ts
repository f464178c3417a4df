// Registering a document: first the document itself, then to whom it goes and what is attached. Each is a deed of its own.
import { useClientHandle } from '@urql/vue'
import { ref, shallowRef } from 'vue'
import type { PolicyKind, RecipientClass } from '../../generated/graphql.ts'
import { graphql } from '../../generated/index.ts'
import type { Refused } from '../../session.ts'

const RegisterPolicy = graphql(`
  mutation RegisterPolicy($input: RegisterPolicyInput!) {
    registerPolicy(input: $input) {
      __typename
      ... on PolicyDocument { id number title }
      ... on Refusal { code message messageEn source }
    }
  }
`)
const DeliverPolicy = graphql(`
  mutation DeliverPolicy($input: DeliverPolicyInput!) {
    deliverPolicy(input: $input) {
      __typename
      ... on PolicyDocument { id }
      ... on Refusal { code message messageEn source }
    }
  }
`)
const AttachFile = graphql(`
  mutation AttachFile($input: AttachFileInput!) {
    attachFile(input: $input) {
      __typename
      ... on PolicyAttachment { id }
      ... on Refusal { code message messageEn source }
    }
  }
`)

export type Registration = {
  number: string
  title: string
  issuer: string
  issuedOn: string
  kind: PolicyKind
  body: string
  /** A line each: the number, a space, the title. */
  bases: string
  contact: { division: string; person: string; phone: string; email: string }
  recipients: RecipientClass[]
  files: File[]
}

/** `宁政办发〔2015〕1号 关于…` → number and title; a line without a number is a title. */
export function basesOf(lines: string): { number?: string; title: string }[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, number, title] = /^(\S*〔\d{4}〕\S*号)\s+(.+)$/.exec(line) ?? []
      return number !== undefined && title !== undefined ? { number, title } : { title: line }
    })
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

export function useRegister() {
  const { client } = useClientHandle()
  const refusal = ref<Refused>()
  const fault = shallowRef<Error>()
  const busy = ref(false)
  /** The document once it is registered: what comes after may fail by itself, and be tried again. */
  let documentId: string | null = null

  type Outcome = { __typename: string } | ({ __typename: 'Refusal' } & Refused)
  function taken(outcome: Outcome | undefined, error: Error | undefined): boolean {
    if (outcome && 'code' in outcome) refusal.value = outcome
    else if (!outcome) fault.value = error ?? new Error('No answer.')
    return outcome !== undefined && !('code' in outcome)
  }
  async function document(form: Registration): Promise<boolean> {
    if (documentId !== null) return true
    const { number, title, issuer, issuedOn, kind, body, contact } = form
    const named = Object.values(contact).some((part) => part.trim() !== '')
    const input = {
      number,
      title,
      issuer,
      issuedOn,
      kind,
      body,
      bases: basesOf(form.bases),
      contact: named ? contact : undefined,
    }
    const { data, error } = await client.mutation(RegisterPolicy, { input }).toPromise()
    if (data?.registerPolicy.__typename === 'PolicyDocument') documentId = data.registerPolicy.id
    return taken(data?.registerPolicy, error)
  }
  async function deliver(id: string, classes: RecipientClass[]): Promise<boolean> {
    if (classes.length === 0) return true
    const { data, error } = await client.mutation(DeliverPolicy, { input: { documentId: id, classes } }).toPromise()
    return taken(data?.deliverPolicy, error)
  }
  async function attach(id: string, file: File): Promise<boolean> {
    const input = {
      documentId: id,
      name: file.name,
      mediaType: file.type || 'application/octet-stream',
      base64: await base64Of(file),
    }
    const { data, error } = await client.mutation(AttachFile, { input }).toPromise()
    return taken(data?.attachFile, error)
  }

  /** @returns the id of the document once all of it is in the register. */
  async function register(form: Registration): Promise<string | null> {
    busy.value = true
    refusal.value = fault.value = undefined
    let done = await document(form)
    if (done && documentId) done = await deliver(documentId, form.recipients)
    for (const file of form.files) if (done && documentId) done = await attach(documentId, file)
    busy.value = false
    return done ? documentId : null
  }
  return { register, refusal, fault, busy }
}
