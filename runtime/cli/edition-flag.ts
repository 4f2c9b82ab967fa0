import type { Flag } from './flag.ts'

/** For which edition scripts are written: types of PE and Cloud are those of all editions. */
export const EDITION_FLAG: Flag = {
  name: 'edition',
  value: 'EDITION',
  choices: ['ce', 'pe', 'cloud'],
  summary: 'whose operations the script may use; ce unless said',
}
