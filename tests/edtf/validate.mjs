// Reads one value a line and prints those that a validator of EDTF refuses, with its name.
// The packages edtf and @edtf-ts/core are looked for in the folder that the first argument names.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { createInterface } from 'node:readline';

const require = createRequire(pathToFileURL(`${process.argv[2]}/`));
const load = async (name) => await import(pathToFileURL(require.resolve(name)));

const loaded = (await load('edtf')).default;
const edtf = loaded.default ?? loaded; // the package is CommonJS
const { isValid } = await load('@edtf-ts/core');

const accepts = {
  edtf(value) {
    try {
      edtf(value);
      return true;
    } catch {
      return false;
    }
  },
  'edtf-ts': (value) => isValid(value),
};

for await (const value of createInterface({ input: process.stdin })) {
  for (const [name, accept] of Object.entries(accepts)) {
    if (!accept(value)) {
      console.log(`${name}\t${value}`);
    }
  }
}
