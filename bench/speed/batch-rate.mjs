// node batch-rate.mjs DIST FOLDER THREADS COUNT: summarises COUNT texts and prints seconds and memory.
const [entry, folder, jobs, count] = process.argv.slice(2)
const { summarizeBatch } = await import(entry + '/batch.js')
const { readFileSync, readdirSync } = await import('node:fs')
const texts = readdirSync(folder).filter(file => file.endsWith('.txt')).map(file => readFileSync(folder + '/' + file, 'utf8'))
const inputs = function* () { for (let i = 0; i < Number(count); i++) yield { id: String(i), text: texts[i % texts.length] } }
const start = performance.now()
const peaks = []
let done = 0
for await (const row of summarizeBatch(inputs(), { jobs: Number(jobs) })) {
  if (row.error !== undefined) throw new Error(JSON.stringify(row.error))
  if (++done % (count / 4) === 0) peaks.push(process.memoryUsage().rss / 1e6)
}
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, peaks }))
