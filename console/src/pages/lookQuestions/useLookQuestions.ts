// What people asked about looks at their record: the unanswered first, and the answer the department gives.
import { useMutation } from '@urql/vue'
import { computed } from 'vue'
import { useAnswer } from '../../answer.ts'
import { graphql } from '../../generated/index.ts'
import { newId } from '../../parts/newId.ts'
import type { Refused } from '../../session.ts'

const LookQuestions = graphql(`
  query LookQuestions {
    lookQuestions(first: 100) {
      waiting
      questions {
        id entryId text recordedAt
        look { account { id displayName organisationName } action purpose basis operation told recordedAt }
        answer { id text recordedAt answeredBy { id displayName organisationName } }
      }
    }
  }
`)

const AnswerLookQuestion = graphql(`
  mutation AnswerLookQuestion($input: AnswerLookQuestionInput!) {
    answerLookQuestion(input: $input) {
      __typename
      ... on LookQuestion { id answer { id text } }
      ... on Refusal { code message messageEn source }
    }
  }
`)

export function useLookQuestions() {
  const list = useAnswer({ query: LookQuestions, variables: {}, context: { additionalTypenames: ['LookQuestion'] } })
  const answering = useMutation(AnswerLookQuestion)
  /** @returns the register's no, or null when it was answered. @throws when the register could not be reached. */
  async function answer(questionId: string, text: string): Promise<Refused | null> {
    const { data, error } = await answering.executeMutation({ input: { id: newId('ans'), questionId, text } })
    if (!data) throw error ?? new Error('No answer.')
    list.again()
    return data.answerLookQuestion.__typename === 'Refusal' ? data.answerLookQuestion : null
  }
  return {
    ...list,
    questions: computed(() => list.data.value?.lookQuestions.questions ?? []),
    unanswered: computed(() => list.data.value?.lookQuestions.waiting ?? 0),
    answer,
    busy: answering.fetching,
  }
}
