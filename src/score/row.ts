/** A row of features that is written from left to right. */
export class Row {
  private at = 0

  constructor(private readonly values: Float64Array) {}

  /** Starts over at a column. */
  from(column: number): this {
    this.at = column
    return this
  }

  put(value: number): void {
    this.values[this.at++] = value
  }

  /** 1 for true, 0 for false. */
  flag(condition: boolean): void {
    this.values[this.at++] = condition ? 1 : 0
  }
}
