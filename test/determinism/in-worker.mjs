/** A worker thread that posts what the library answers to the sources of its `workerData`. */
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { answersOf } from './answers.mjs'

const library = await import(pathToFileURL(workerData.library).href)
parentPort.postMessage(answersOf(library, workerData.sources))
