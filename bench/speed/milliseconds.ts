/** How long something takes. */
export const milliseconds = (run: () => void): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}
