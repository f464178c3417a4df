import { expect, test } from 'vitest'
import { defineComponent } from 'vue'
import { useListState } from './listState.ts'
import { settle, show } from './testkit.ts'

/** A list whose state can be reached from the test. */
async function list(at: string) {
  let state: ReturnType<typeof useListState<'name' | 'size'>> | undefined
  const Page = defineComponent(() => {
    state = useListState({ name: '', size: '20' })
    return () => null
  })
  const { router } = await show(Page, { at })
  if (!state) throw new Error('The page was not drawn.')
  return { state, address: () => router.currentRoute.value.fullPath }
}

test('a filter that was asked for stands in the address; what is as always does not', async () => {
  const { state, address } = await list('/log')
  state.draft.name = ' 丁 '
  await state.search()
  expect(decodeURIComponent(address())).toBe('/log?name=丁')
})

test('what is typed counts only once it is asked for', async () => {
  const { state } = await list('/log?name=丁')
  state.draft.name = '马'
  expect(state.filter.value.name).toBe('丁')
})

test('a shared link opens the list as it was, filter and size', async () => {
  const { state } = await list('/log?name=丁&size=50')
  expect(state.filter.value).toEqual({ name: '丁', size: '50' })
  expect(state.draft.name).toBe('丁')
})

test('one goes on by key and back the way one came', async () => {
  const { state } = await list('/log')
  await state.next('k1')
  await state.next('k2')
  expect([state.after.value, state.page.value]).toEqual(['k2', 3])
  await state.previous()
  expect([state.after.value, state.page.value]).toEqual(['k1', 2])
  await state.previous()
  expect([state.after.value, state.page.value, state.canGoBack.value]).toEqual([undefined, 1, false])
})

test('a page reached by a shared link does not pretend to know its number', async () => {
  const { state } = await list('/log?after=k9')
  expect([state.page.value, state.canGoBack.value]).toEqual([null, false])
})

test('a new question begins at the first page', async () => {
  const { state } = await list('/log?name=丁')
  await state.next('k1')
  state.draft.name = '马'
  await state.search()
  await settle()
  expect([state.filter.value.name, state.after.value]).toEqual(['马', undefined])
})
