import { describe, expect, test } from 'vitest'
import type { DateMention, PartialDate } from '../languages/mentions.ts'
import { dayOrder, type Today, todayOf } from './chronology.ts'

const day = (from: PartialDate): DateMention => ({ ...bare, kind: 'day', from })
const weekday = (number: number): DateMention => ({ ...bare, kind: 'weekday', weekday: number })
const bare = { start: 0, end: 0, text: '', key: '' }

/** Each row is in time. */
const rows: readonly {
  readonly name: string
  readonly today: Today
  readonly events: readonly (readonly [DateMention, boolean])[]
}[] = [
  {
    name: 'weekdays of the past week, the day of publication last',
    today: { weekday: 2 },
    events: [
      [weekday(6), false],
      [weekday(7), false],
      [weekday(1), false],
      [weekday(2), false],
    ],
  },
  {
    name: 'what is to come behind what has been',
    today: { weekday: 3 },
    events: [
      [weekday(2), false],
      [weekday(3), false],
      [weekday(4), true],
      [weekday(1), true],
    ],
  },
  {
    name: 'a day of the past before weekdays, one to come behind them',
    today: { weekday: 3 },
    events: [
      [day({ month: 3, day: 28 }), false],
      [day({ month: 4, day: 17 }), false],
      [weekday(2), false],
      [weekday(4), true],
      [day({ month: 6, day: 1 }), true],
    ],
  },
  {
    name: 'a date without a year belongs to the current one',
    today: { year: 2020 },
    events: [
      [day({ year: 2017, month: 11, day: 4 }), false],
      [day({ month: 2, day: 1 }), false],
      [day({ year: 2020, month: 3 }), false],
    ],
  },
]

describe('dayOrder', () => {
  for (const { name, today, events } of rows) {
    test(name, () => {
      const orders = events.map(([date, future]) => dayOrder({ date, future }, today))
      expect(orders).toEqual([...orders].sort((one, other) => one - other))
    })
  }
})

describe('todayOf', () => {
  const dates = [
    { ...weekday(4), start: 12 },
    { ...day({ year: 2019 }), start: 300 },
  ]
  const on = (number: number, future = false) => ({
    date: weekday(number),
    future,
    earlier: false,
  })

  test('the weekday of the opening, the latest year named', () => {
    expect(todayOf([], dates, 100)).toEqual({ weekday: 4, year: 2019 })
    expect(todayOf([], dates, 5)).toEqual({ year: 2019 })
    expect(todayOf([], [], 5)).toEqual({})
  })

  test('the day of publication where it is known', () => {
    expect(todayOf([], dates, 100, '2021-05-03')).toEqual({ weekday: 1, year: 2021 })
    expect(todayOf([], dates, 100, '2021-05-09')).toEqual({ weekday: 7, year: 2021 })
  })

  test('the day after the opening where something has happened on it', () => {
    expect(todayOf([on(4), on(5)], dates, 100).weekday).toBe(5)
    expect(todayOf([on(4), on(5, true)], dates, 100).weekday).toBe(4)
    expect(todayOf([on(4), on(2)], dates, 100).weekday).toBe(4)
    expect(todayOf([{ ...on(5), earlier: true }], dates, 100).weekday).toBe(4)
  })
})
