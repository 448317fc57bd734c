import type { PolicyNode } from '../document';
import { fileStart } from './file-start';
import { stringUnder, valueUnder } from './find-node';
import { placeOfEic } from './mentions-eic';
import type { ParsedFile } from './parsed-file';

/** A format that may have policies and is not read, and the sentence that says what to lint instead. */
export interface UnreadFormat {
  readonly name: string;
  readonly sentence: string;
}

const terraform: UnreadFormat = {
  name: "Terraform's language",
  sentence:
    "This file could not be checked: it is in Terraform's language; run `terraform show -json tfplan | eic lint --stdin --stdin-filename tfplan.json` to check the plan instead.",
};
const state: UnreadFormat = {
  name: 'a Terraform state',
  sentence:
    "This file could not be checked: a state is in Terraform's own format; run `terraform show -json terraform.tfstate | eic lint --stdin --stdin-filename state.json` to check what Terraform prints of it instead.",
};
const serverless: UnreadFormat = {
  name: 'a configuration of the Serverless Framework',
  sentence:
    'This file could not be checked: it is a configuration of the Serverless Framework; run `serverless package`, and check the CloudFormation template that it writes to .serverless.',
};

/** Returns the format that a file's name says, if it is one that is not read. */
export function unreadFormatOf(fileName: string): UnreadFormat | undefined {
  if (/\.tfstate(\.backup)?$/i.test(fileName)) return state;
  if (/\.(tf|tofu|tfvars|tftpl|hcl)(\.json)?$/i.test(fileName)) return terraform;
  return undefined;
}

/** Returns the format of a JSON or YAML value, if it is one that is not read. */
export function unreadFormatIn(root: PolicyNode): UnreadFormat | undefined {
  if (stringUnder(root, 'terraform_version') !== undefined && stringUnder(root, 'lineage') !== undefined)
    return state;
  const provider = valueUnder(root, 'provider');
  const isAws =
    provider?.kind === 'object' ? stringUnder(provider, 'name') === 'aws' : isString(provider, 'aws');
  return isAws && valueUnder(root, 'service') !== undefined ? serverless : undefined;
}

/**
 * Returns a file that could not be checked: it has one policy, whose content is unknown. The place is the first action
 * of EC2 Instance Connect in it, or its beginning.
 */
export function uncheckedFile(fileName: string, text: string, { name, sentence }: UnreadFormat): ParsedFile {
  const range = placeOfEic(text) ?? fileStart(text);
  const root: PolicyNode = { kind: 'opaque', text: name, range };
  return {
    fileName,
    text,
    documents: [{ root, path: '', editable: false, unread: sentence }],
    problems: [],
    holdsPolicy: true,
  };
}

function isString(node: PolicyNode | undefined, value: string): boolean {
  return node?.kind === 'string' && node.value === value;
}
