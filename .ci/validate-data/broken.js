'use strict'

// Usage: node broken.js datapackage.json
// Breaks copies of the data package, each in one cell: the validator must refuse every one and name the place.

const fs = require('fs')
const os = require('os')
const path = require('path')
const { spawnSync } = require('child_process')

const BREAKS = [
  ['white space before a name', 'member_states.csv', 'Republic of Indonesia', ' Republic of Indonesia', 'white space'],
  ['white space after a title', 'offices.csv', ',Deputy Secretary-General,', ',Deputy Secretary-General ,', 'white space'],
  ['a bearer that is not there', 'duties.csv', 'institution:asean-secretariat', 'institution:asean-secretary', 'asean-secretary'],
  ['an office that is not there', 'duties.csv', 'office:secretary-general', 'office:secretary', '"secretary"'],
  ['a bearer that is none', 'duties.csv', 'institution:asean-secretariat', 'person:asean-secretariat', 'bearer'],
  ['a citation of nothing', 'duties.csv', 'school-text [', 'schooltext [', 'schooltext'],
  ['a second citation of nothing', 'tenures.csv', '; asean2023-list [', '; asean2024-list [', 'asean2024-list'],
  ['a basis that is not there', 'claim_reviews.csv', 'secretariat-agreement-1976 [', 'agreement [', '"agreement"'],
  ['an amended text that is not there', 'sources.csv', ',secretariat-agreement-1976,', ',agreement-1976,', 'agreement-1976'],
  ['a host that is no member', 'summits.csv', ',indonesia,', ',atlantis,', 'host'],
  ['a grade that is none', 'tenures.csv', '] REPORTED', '] RUMOURED', 'citations'],
]

const descriptor = process.argv[2]
const directory = path.dirname(descriptor)
const validator = path.join(__dirname, 'validate.js')

let missed = 0
for (const [what, file, from, to, expected] of BREAKS) {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'broken-data-'))
  try {
    for (const name of fs.readdirSync(directory)) {
      fs.copyFileSync(path.join(directory, name), path.join(copy, name))
    }
    const text = fs.readFileSync(path.join(copy, file), 'utf8')
    if (!text.includes(from)) {
      throw new Error(`${file} has no ${from} to break`)
    }
    fs.writeFileSync(path.join(copy, file), text.replace(from, to))
    const run = spawnSync(process.execPath, [validator, path.join(copy, path.basename(descriptor))], { encoding: 'utf8' })
    const told = run.stderr.split('\n').some((line) => line.startsWith(file) && line.includes(expected))
    if (run.status !== 1 || !told) {
      missed++
      console.error(`Not refused: ${what} (${file})\n${run.stdout}${run.stderr}`)
    }
  } finally {
    fs.rmSync(copy, { recursive: true, force: true })
  }
}
console.log(`${BREAKS.length - missed} of ${BREAKS.length} broken copies were refused.`)
process.exitCode = missed > 0 ? 1 : 0
