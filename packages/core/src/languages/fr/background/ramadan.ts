import type { BackgroundTopic } from '../../background.ts'

export const ramadan: BackgroundTopic = {
  id: 'ramadan',
  term: 'ramadan',
  question: 'Qu’est-ce que le ramadan ?',
  triggers: [
    'ramadan',
    'aïd el-fitr',
    'aïd-el-fitr',
    'rupture du jeûne',
    'jeûne du ramadan',
    'mois de jeûne',
    'nuit du doute',
    'aïd el-adha',
    'aïd-el-adha',
    'aïd el-kébir',
    'aïd-el-kébir',
    'aïd',
  ],
  exclusions: ['tariq ramadan'],
  sentences: [
    'Le ramadan est le neuvième mois du calendrier musulman ; selon la tradition, le Coran commença d’y être révélé au prophète Mahomet.',
    'Pendant ce mois, en principe, les musulmans adultes et en bonne santé s’abstiennent de manger, de boire et d’avoir des relations sexuelles de l’aube au coucher du soleil.',
    'Le calendrier étant lunaire, il avance d’une dizaine de jours chaque année par rapport au calendrier civil.',
    'Il s’achève par la fête de l’Aïd el-Fitr, tandis que l’Aïd el-Adha, environ deux mois plus tard, rappelle le sacrifice d’Abraham.',
  ],
  references: [
    { label: 'Grande Mosquée de Paris, site officiel', url: 'https://www.grandemosqueedeparis.fr' },
    { label: 'Institut du monde arabe, site officiel', url: 'https://www.imarabe.org/fr' },
  ],
  cases: {
    about: [
      'Le ramadan débutera jeudi en France, a annoncé la Grande Mosquée de Paris.',
      'La rupture du jeûne a réuni des centaines d’habitants du quartier.',
    ],
    other: ['L’islamologue Tariq Ramadan a fait appel de sa condamnation.'],
  },
}
