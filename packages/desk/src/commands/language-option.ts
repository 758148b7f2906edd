import { InputError, type MessageLanguage } from '@intertitre/core'
import { Option } from 'commander'

/** In which language a command tells what it found. */
export const languageOption = (): Option =>
  new Option('--language <CODE>', 'of the findings: fr or en (default: of the terminal)').argParser(
    (value): MessageLanguage => {
      if (value === 'fr' || value === 'en') return value
      throw new InputError('invalid-option', `expected --language fr or en, but it is “${value}”.`)
    },
  )
