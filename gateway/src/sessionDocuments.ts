// What the gateway asks people about sessions. No document of a client can bear these operations' names or ask these fields.

const refusal = '... on Refusal { code message messageEn }'
const signIn = `__typename ... on SignIn { recoveryCodes session { token ended }
  step { ticket need factors passkeyOptions totpUri totpSecret } } ${refusal}`

export const sessionDocuments = {
  open: `mutation OpenSession($input: OpenSessionInput!) { openSession(input: $input) { ${signIn} } }`,
  provider: `mutation OpenProviderSession($input: OpenProviderSessionInput!) { openProviderSession(input: $input) {
    __typename ... on SignIn { session { token ended } step { ticket } } ${refusal} } }`,
  resume: `mutation ResumeSession($ticket: String!) { resumeSession(ticket: $ticket) { ${signIn} } }`,
  continue: `mutation ContinueSession($input: ContinueSessionInput!) { continueSession(input: $input) { ${signIn} } }`,
  close: 'mutation CloseSession($token: String!) { closeSession(token: $token) }',
  account: `query SessionAccount($token: String!, $unattended: Boolean) {
    sessionAccount(token: $token, unattended: $unattended) { id steppedUpAt viewAs } }`,
  state: `query SessionState($token: String!, $unattended: Boolean) {
    sessionAccount(token: $token, unattended: $unattended) { sessionId steppedUpAt idleMs idleUntil endsAt viewUntil
    viewed { id displayName organisationName } } }`,
  ending: 'query SessionEnding($token: String!) { sessionEnding(token: $token) }',
  beginStepUp: `mutation BeginStepUp($token: String!, $source: String!) { beginStepUp(token: $token, source: $source) { ticket proofs passkeyOptions } }`,
  proveStepUp: 'mutation ProveStepUp($input: ProveStepUpInput!) { proveStepUp(input: $input) }',
  stepUp: `mutation StepUp($input: StepUpInput!) { stepUp(input: $input) { __typename ... on SteppedUp { token } ${refusal} } }`,
  view: `mutation ViewSession($token: String!, $account: AccountId) { viewSession(token: $token, account: $account) {
    __typename ... on ViewedSession { account { id displayName organisationName } } ${refusal} } }`,
} as const
export type SessionQuestion = keyof typeof sessionDocuments
