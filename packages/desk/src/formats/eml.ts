import type { BinaryFormat } from './format.ts'

const FIELD =
  /^(?:received|return-path|delivered-to|from|to|subject|date|message-id|mime-version|content-type|x-[\w-]+|dkim-signature|reply-to|sender)[ \t]*:/imu

/** Mails as they are sent and saved (RFC 5322). */
export const eml: BinaryFormat = {
  name: 'eml',
  recognise(bytes) {
    const start = Buffer.from(bytes.subarray(0, 8000)).toString('latin1')
    if (!/^(?:From .*\r?\n)?[\w-]+[ \t]*:/u.test(start)) return false
    const head = start.split(/\r?\n\r?\n/u)[0] ?? ''
    const lines = head.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)
    const fields = lines.filter((line) => FIELD.test(line)).length
    return fields >= 3 && lines.every((line) => /^(?:From .*|[!-9;-~]+[ \t]*:.*)$/u.test(line))
  },
  async read(bytes, name) {
    const { readEml } = await import('./documents/read-eml.ts')
    return readEml(bytes, name)
  },
}
