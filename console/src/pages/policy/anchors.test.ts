import { expect, test } from 'vitest'
import { paragraphsOf } from './anchors.ts'

test('a quote is found whatever white space the text as issued has in it', () => {
  expect(paragraphsOf('须累计 360\n学时。', [{ id: 'a', quote: '累计360 学时' }])).toEqual([
    [
      { text: '须', clauses: [] },
      { text: '累计 360', clauses: ['a'] },
    ],
    [
      { text: '学时', clauses: ['a'] },
      { text: '。', clauses: [] },
    ],
  ])
})

test('two clauses may rest on one sentence, wholly or in part', () => {
  const clauses = [
    { id: 'window', quote: '审验近5年，累计360学时' },
    { id: 'total', quote: '累计360学时' },
  ]
  expect(paragraphsOf('审验近5年，累计360学时', clauses)).toEqual([
    [
      { text: '审验近5年，', clauses: ['window'] },
      { text: '累计360学时', clauses: ['window', 'total'] },
    ],
  ])
})

test('a quote that does not stand in the text marks nothing', () => {
  expect(
    paragraphsOf('原文', [
      { id: 'a', quote: '没有' },
      { id: 'b', quote: '' },
    ]),
  ).toEqual([[{ text: '原文', clauses: [] }]])
})
