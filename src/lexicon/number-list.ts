/** A list of whole numbers that is emptied and filled for each sentence. An array whose length is set to 0 would give its memory back each time. */
export class NumberList {
  /** How many numbers it holds. */
  size = 0
  private numbers = new Int32Array(64)

  /** The number at a place from 0 to {@link size}, exclusive. */
  at(place: number): number {
    return this.numbers[place] as number
  }

  set(place: number, number: number): void {
    this.numbers[place] = number
  }

  push(number: number): void {
    if (this.size === this.numbers.length) this.grow()
    this.numbers[this.size++] = number
  }

  /** Puts a number into its place among ascending ones. */
  insert(number: number): void {
    let place = this.size
    this.push(number)
    for (; place > 0 && this.at(place - 1) > number; place--) this.set(place, this.at(place - 1))
    this.set(place, number)
  }

  clear(): void {
    this.size = 0
  }

  private grow(): void {
    const larger = new Int32Array(2 * this.numbers.length)
    larger.set(this.numbers)
    this.numbers = larger
  }
}
