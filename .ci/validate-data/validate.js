'use strict'

// Usage: node validate.js datapackage.json
// Checks the descriptor, every row against its schema and primary key, and the foreign keys.

const fs = require('fs')
const path = require('path')
const parse = require('csv-parse/lib/sync')
const { Package } = require('datapackage')

function leaves(error) {
  return error.errors && error.errors.length ? error.errors.flatMap(leaves) : [error]
}

function told(file, error) {
  return leaves(error).map((fault) => {
    const row = fault.rowNumber ? `, row ${fault.rowNumber} (the header is row 1)` : ''
    const column = fault.columnName ? `, column ${fault.columnName}` : ''
    return `${file}${row}${column}: ${fault.message}`
  })
}

async function read(resource, relations) {
  // With forceCast a faulty row comes back as an error, so that all faults are told and not one.
  const rows = await resource.read({ forceCast: true, relations })
  const faults = rows.filter((row) => row instanceof Error)
  return { count: rows.length, faults: faults.flatMap((row) => told(resource.descriptor.path, row)) }
}

/** What the validator itself lets pass. */
function checkLayout(directory, resources) {
  const described = resources.map((resource) => resource.descriptor.path)
  const faults = fs
    .readdirSync(directory)
    .filter((file) => file.endsWith('.csv') && !described.includes(file))
    .map((file) => `${file}: not described in the data package`)
  for (const resource of resources) {
    const names = resource.schema.fieldNames.join()
    if (resource.headers && resource.headers.join() !== names) {
      faults.push(`${resource.descriptor.path}, row 1: expected the columns ${names}`)
    }
  }
  return faults
}

function records(directory, file) {
  return parse(fs.readFileSync(path.join(directory, file)), { columns: true, rowDelimiter: '\n' })
}

/** The ids that a cell names, each with the file where it must be: what no foreign key can say. */
function references(column, cell) {
  if (column === 'citations' || column === 'basis') {
    const citations = cell.matchAll(/(?:^|; )([a-z0-9-]+) \[[^\]]*\] [A-Z_]+(?=; |$)/g)
    return [...citations].map((citation) => ['sources.csv', citation[1]])
  }
  if (column === 'amends') {
    return cell.split('; ').map((id) => ['sources.csv', id])
  }
  const bearer = /^(institution|office):(.*)$/.exec(cell)
  return bearer ? [[`${bearer[1]}s.csv`, bearer[2]]] : []
}

/** White space around cells, which the validator cuts off before it looks, and ids within cells. */
function checkCells(directory, resources) {
  const faults = []
  const ids = {}
  for (const file of ['sources.csv', 'institutions.csv', 'offices.csv']) {
    ids[file] = new Set(records(directory, file).map((record) => record.id))
  }
  let checked = 0
  for (const { descriptor } of resources) {
    records(directory, descriptor.path).forEach((record, index) => {
      for (const [column, cell] of Object.entries(record)) {
        const where = `${descriptor.path}, row ${index + 2} (the header is row 1), column ${column}`
        if (cell !== cell.trim()) {
          faults.push(`${where}: white space around "${cell}"`)
        }
        for (const [file, id] of cell ? references(column, cell.trim()) : []) {
          checked++
          if (!ids[file].has(id)) {
            faults.push(`${where}: "${id}" is not an id in ${file}`)
          }
        }
      }
    })
  }
  console.log(`${checked} ids within cells checked`)
  return faults
}

async function validate(descriptor) {
  const facts = await Package.load(descriptor, { strict: false })
  if (!facts.valid) {
    return facts.errors.flatMap((error) => told(path.basename(descriptor), error))
  }
  console.log(`${descriptor}: the descriptor is valid, ${facts.resources.length} files`)
  const directory = path.dirname(descriptor)
  const missing = facts.resources
    .map((resource) => resource.descriptor.path)
    .filter((file) => !fs.existsSync(path.join(directory, file)))
  if (missing.length > 0) {
    return missing.map((file) => `${file}: not there`)
  }

  const faults = []
  for (const resource of facts.resources) {
    const { count, faults: ofFile } = await read(resource, false)
    console.log(`${resource.descriptor.path}: ${count} rows read`)
    faults.push(...ofFile)
  }
  faults.push(...checkLayout(directory, facts.resources), ...checkCells(directory, facts.resources))
  if (faults.length > 0) {
    return [...faults, 'Foreign keys were not checked: the files must be in order first.']
  }

  for (const resource of facts.resources) {
    const keys = resource.schema.foreignKeys
    if (keys.length > 0) {
      faults.push(...(await read(resource, true)).faults)
      console.log(`${resource.descriptor.path}: foreign keys checked: ${keys.map((key) => key.fields)}`)
    }
  }
  return faults
}

validate(process.argv[2])
  .catch((error) => [error.stack])
  .then((faults) => {
    faults.forEach((fault) => console.error(fault))
    console.log(faults.length > 0 ? 'The data package is NOT valid.' : 'The data package is valid.')
    process.exitCode = faults.length > 0 ? 1 : 0
  })
