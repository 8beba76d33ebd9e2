// Under this policy an import map in the page would be refused as well, so the file is named.
import * as sdk from "./node_modules/genauth-management/dist/index.js";
import { exercise } from "./exercise.js";
import { given, report } from "./report.js";

report(() => exercise(sdk, given));
