import type { Span } from '../span.ts'

/** How a stated number bounds the real one; absent where it is stated as exact. */
export type NumberBound = 'more-than' | 'less-than' | 'at-least' | 'at-most' | 'about'

/** A number as the text states it, in figures or in words, with the words that bound it. */
export interface NumberMention extends Span {
  readonly text: string
  /** Of the number alone: « 1,1 million » is 1,100,000; « un tiers » is 1/3. */
  readonly value: number
  readonly bound?: NumberBound
  /** Where the number itself stands, without its bound: « 1,1 million » of « plus de 1,1 million ». */
  readonly figure: Span
  /** « % », « euros », « km/h », « °C », where a unit follows at once. */
  readonly unit?: string
}

/** A day, month or year, as far as it is stated. Months and days count from 1. */
export interface PartialDate {
  readonly year?: number
  readonly month?: number
  readonly day?: number
}

export type DateKind = 'day' | 'month' | 'year' | 'quarter' | 'weekday' | 'relative' | 'period' | 'time'

/** A point or stretch of time as the text states it. */
export interface DateMention extends Span {
  readonly text: string
  readonly kind: DateKind
  /** What makes two mentions the same time: « day:--04-17 », « weekday:2 », « relative:hier ». */
  readonly key: string
  readonly from?: PartialDate
  /** The end of a period, inclusive. */
  readonly to?: PartialDate
  /** 1 is Monday. */
  readonly weekday?: number
}

/** Days counted from that of publication, or a part of a year. */
export interface RelativeDays {
  /** « weekday » is the next or the last of its name; « quarter » and « half » are counted inside the year. */
  readonly unit: 'day' | 'week' | 'month' | 'year' | 'weekday' | 'quarter' | 'half'
  /** Of these units, negative before; of quarters and halves which one, from 1. */
  readonly from: number
  readonly to: number
  /** It runs up to the day of publication, or on from it: not the whole weeks, months or years. */
  readonly running?: boolean
}

/** Days of the calendar in ISO 8601, both included. */
export interface DayRange {
  readonly from: string
  readonly to: string
}

/** A mention with the days that it falls on, as far as the day of publication tells them. */
export interface ResolvedDate extends DateMention {
  readonly days?: DayRange
}
