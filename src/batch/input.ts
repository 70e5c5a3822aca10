/** One input of a batch: an id, and the text in one of three forms. */
export type BatchInput = BatchInputHead & (
  | { /** Item 1 as plain text. */ readonly text: string }
  | { /** A whole filing as downloaded: HTML, plain text, submission or JSON. */ readonly filing: string | Uint8Array }
  | { /** Path of a file that holds either; its kind is told from its content. */ readonly file: string }
  | { /** An input that is known to be bad before it is read: its row is this error. */ readonly fault: InputFault }
)

/** What every input has, or may have. */
export interface BatchInputHead {
  /** Comes back as the `id` of the row. */
  readonly id: string | number
  /** The company's name, if the caller knows it; goes before what the filing says. */
  readonly company?: string
  /** The period of the report, if the caller knows it; goes before what the filing says. */
  readonly period?: string
}

/** A fault found while the inputs were listed, such as a line that is not JSON. */
export interface InputFault {
  readonly code: string
  readonly message: string
}

/** The largest input that is read, in bytes: far above any annual report, far below what fills a thread's memory. */
export const MAX_INPUT_BYTES = 100 * 1024 * 1024
