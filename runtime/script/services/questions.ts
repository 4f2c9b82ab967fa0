import { TbxError } from '../../errors.ts'

/** Questions to the person at the terminal. */
export interface Questions {
  /** Whether somebody is there to answer. */
  readonly possible: boolean
  /** @throws TbxError of kind `usage` where nobody is there, `aborted` where they leave instead of answering */
  confirm(question: string): Promise<boolean>
  text(question: string): Promise<string>
}

/** Where nobody is there, a question is an error that says so. */
export const noQuestions: Questions = {
  possible: false,
  confirm: refuse,
  text: refuse,
}

async function refuse(question: string): Promise<never> {
  throw new TbxError('usage', `cannot ask "${question}": this is no terminal`)
}
