// Every version there is, as lanes of a calendar.
import { computed } from 'vue'
import { useAnswer } from '../../answer.ts'
import { today } from '../../days.ts'
import { graphql } from '../../generated/index.ts'
import { lanesOf, scaleOf, yearsWithout } from './calendar.ts'

const RuleVersions = graphql(`
  query RuleVersions {
    ruleVersions {
      id title ruleSet documentId documentNumber reviewYear purpose inForceFrom inForceUntil publishedOn
      state reachesBack hash approvedBy
    }
  }
`)

export function useRules() {
  const answer = useAnswer({
    query: RuleVersions,
    variables: {},
    context: { additionalTypenames: ['RuleVersion'] },
  })
  const versions = computed(() => answer.data.value?.ruleVersions ?? [])
  const lanes = computed(() => lanesOf(versions.value))
  return {
    versions,
    lanes,
    scale: computed(() => scaleOf(versions.value, today())),
    without: computed(() => yearsWithout(lanes.value)),
    waiting: answer.waiting,
    fault: answer.fault,
    partial: answer.partial,
    again: answer.again,
  }
}
