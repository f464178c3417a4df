import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalized, numberFault } from '../../subgraphs/audits/src/askedNumber.ts'
import { checkCharacterOf, idNumberFault, normalizedIdNumber } from '../../subgraphs/people/src/idNumber.ts'
import { agencyDeeds } from '../testkit/agencies.ts'
import { smallProvince } from '../testkit/ask.ts'

test('an identity number is told right or wrong by the same digit here and where people are kept', () => {
  const day = fc.date({ min: new Date('1930-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
  const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
  fc.assert(
    fc.property(digits(6), day, digits(3), fc.constantFrom(...'0123456789Xx'), (area, born, order, last) => {
      const body = `${area.join('')}${born.toISOString().slice(0, 10).replaceAll('-', '')}${order.join('')}`
      for (const number of [`${body}${last}`, `${body}${checkCharacterOf(body)}`, ` ${body} ${last}`])
        expect(numberFault(number) === null).toBe(idNumberFault(normalizedIdNumber(number), '2026-01-01') === null)
      expect(normalized(`${body}${last}`)).toBe(normalizedIdNumber(`${body}${last}`))
    }),
  )
  expect(['64990019800101001X', '649900198001010011', '12345', '649900198002300012'].map(numberFault)).toEqual([
    null,
    'ID_NUMBER_CHECK',
    'ID_NUMBER_FORM',
    'ID_NUMBER_FORM',
  ])
})

test('a number that nobody has is asked of nobody: no receipt, nothing of the quota, no entry in the log', async () => {
  const { ask, owner } = await smallProvince()
  const { register, agreed, about, inquire } = agencyDeeds(ask)
  await register()
  const agreementId = await agreed({ dailyQuota: 1 })
  const { name, idNumber } = about('li_jianguo')
  const wrong = `${idNumber.slice(0, 17)}${idNumber.endsWith('1') ? '2' : '1'}`
  const before = await owner`select count(*)::int as n from audits.log_entries`
  expect(await inquire({ agreementId, name, idNumber: wrong })).toMatchObject({
    code: 'INVALID',
    message: expect.stringContaining('号码校验位不符'),
  })
  expect(await inquire({ agreementId, name, idNumber: '12345' })).toMatchObject({ code: 'INVALID' })
  expect(await owner`select count(*)::int as n from audits.log_entries`).toEqual(before)
  expect(await inquire({ agreementId, name, idNumber })).toMatchObject({ found: true })
})
