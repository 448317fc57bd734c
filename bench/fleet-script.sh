#!/usr/bin/env bash
# The way without this project to run a command on many instances: find them, make a key, push it to each, then run a
# tool that takes 20 at a time.
# Usage: fleet-script.sh parallel-ssh|ansible PYTHON USER PORT FOLDER COMMAND INSTANCE-ID...
# Writes the CPU seconds of the tool alone (user, system) to FOLDER/cpu.
set -euo pipefail
tool=$1 python=$2 user=$3 port=$4 folder=$5 command=$6
shift 6

ssh-keygen -q -t ed25519 -N '' -f "$folder/key"
"$python" - "$user" "$folder/key.pub" "$@" >"$folder/addresses" <<'PYTHON'
import sys
from concurrent.futures import ThreadPoolExecutor
import boto3

user, key_file, *ids = sys.argv[1:]
key = open(key_file).read()
pages = boto3.client('ec2').get_paginator('describe_instances').paginate(InstanceIds=ids)
found = [i for page in pages for r in page['Reservations'] for i in r['Instances']]
client = boto3.client('ec2-instance-connect')

def push(instance):
    client.send_ssh_public_key(InstanceId=instance['InstanceId'], InstanceOSUser=user, SSHPublicKey=key)

with ThreadPoolExecutor(20) as pool:
    list(pool.map(push, found))
print('\n'.join(i['PublicIpAddress'] for i in found))
PYTHON

options="-F none -i $folder/key -o IdentitiesOnly=yes -o BatchMode=yes -o LogLevel=ERROR -o StrictHostKeyChecking=no"
options+=" -o UserKnownHostsFile=/dev/null -o ControlMaster=no"
run() {
  if [ "$tool" = parallel-ssh ]; then
    sed "s/.*/$user@&:$port/" "$folder/addresses" >"$folder/hosts"
    parallel-ssh -h "$folder/hosts" -p 20 -t 0 -x "$options" -i "$command"
  else
    sed "s/\$/ ansible_user=$user ansible_port=$port/" "$folder/addresses" >"$folder/hosts"
    ANSIBLE_HOST_KEY_CHECKING=False ANSIBLE_SSH_ARGS="$options" ansible all -i "$folder/hosts" -f 20 -m raw -a "$command"
  fi
}
TIMEFORMAT='%U %S'
exec 3>&2
{ time run 2>&3; } 2>"$folder/cpu"
