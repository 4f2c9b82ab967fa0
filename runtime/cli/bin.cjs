#!/usr/bin/env node
// The program's first steps, in plain JavaScript and CommonJS: nothing starts faster. `--version` is answered at once;
// everything else runs the bundle through V8's code cache, which halves its compile time.
'use strict'
const fs = require('node:fs')
const { createRequire } = require('node:module')
const path = require('node:path')
const vm = require('node:vm')

const file = path.join(__dirname, '..', '..', 'dist', 'program', 'main.cjs')
const cacheFile = `${file}.${process.version}-${process.arch}.cache`

if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V')) {
  fs.writeSync(1, `${require('../../package.json').version}\n`)
} else {
  start()
}

function start() {
  const source = readIfThere(file, 'utf8')
  if (source === undefined) {
    fs.writeSync(2, `tbx is not built yet: run 'npm install' in ${path.resolve(__dirname, '..', '..')}\n`)
    process.exitCode = 1
    return
  }
  const cachedData = readIfThere(cacheFile)
  const wrapper = `(function (exports, require, module, __filename, __dirname) {${source}\n})`
  const script = new vm.Script(wrapper, { filename: file, cachedData })
  if (cachedData === undefined || script.cachedDataRejected) process.once('exit', () => keepCache(script))
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(file), module, file, path.dirname(file))
}

function readIfThere(name, encoding) {
  try {
    return fs.readFileSync(name, encoding)
  } catch {
    return undefined
  }
}

/** Made after a run, so that it holds the functions which a run needs. Where nothing may be written, start stays slower. */
function keepCache(script) {
  const temporary = `${cacheFile}.${process.pid}`
  try {
    fs.writeFileSync(temporary, script.createCachedData())
    fs.renameSync(temporary, cacheFile)
  } catch {
    fs.rmSync(temporary, { force: true })
  }
}
