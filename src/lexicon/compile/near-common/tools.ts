/** Programs, packages, and services whose names are written in lower case, and words of those who use them. */
export const TOOLS = `
abseil airflow alembic alsa ansible antlr apache argo asyncio atuin autotools avro awk axios babel bash bazel bcrypt
beautifulsoup bison black bokeh boto brew btrfs buildah buildkit cabal caddy cargo celery ceph certbot cgroups
changelog chmod chown chrony clang clippy cmake conan conda consul containerd coredns coreutils cpplint cron crontab
curl cython daemonset dask datadog dbt dcgan debian deno devtools dhcp django dmesg docker dotnet dplyr dtrace duckdb
ebpf elasticsearch emacs envoy eslint esbuild etcd ethtool expo fastapi fastify ffmpeg fish flake flask flatpak fluentd
flux fortran fsck fuzzer fuzzers gatsby gcc gdal gdb geopandas gganimate ggplot gherkin git github gitlab glibc
gnuplot golang gorm gprof grafana gradle graphviz grep gunicorn gulp gzip hadoop haproxy haskell helm heroku hive hotjar
htop httpd hugo hypothesis icecast iostat iptables jackson jaeger java javac jekyll jenkins jest jinja joblib jq jupyter
jvm kafka kali kanban keras kibana knative knitr kotlin ksqldb kubectl kubelet kvm langchain laravel latexmk less libvirt
linkerd lintr lldb llvm loki lombok lsof lua lubridate lxc make makefile mamba mariadb maven meson micropython minikube
minio mockito mongo mutt mypy mysql nagios nano netcat netlify netstat nextflow nftables nginx ninja nmap nomad npm numba
numpy nuxt opencv openssh openssl orjson osquery packer pandas pandoc paramiko parquet perf perl petsc pgbouncer php
pipenv pixi playwright plotly pnpm podman polars poetry postfix postgres powershell pprof prettier presto procps
prometheus protobuf pstack pulumi puppet purrr pyenv pylint pyproj pyramid pyspark pytest python qemu qiskit rabbitmq
rasterio readr redis redux regex renv requests ripgrep rollup rsync rsyslog ruff runc rust rustc saltstack samba
scala scikit scipy scrapy seaborn sed selenium selinux sftp shapely shiny sidecar sidekiq sinatra skopeo sklearn
slurm snakemake snap snort solr sphinx splunk sqlalchemy sqlite squid squashfs ssh ssl starlette statsmodels strace
strapi streamlit stringr subversion sudo svelte swagger sympy sysadmin sysctl systemd tailwind tar tcpdump telnet terraform
testthat tidymodels tidyr tidyverse tmux tokio tox traceroute traefik trino tshark tsc turborepo typer uvicorn vagrant
valgrind varnish vim virtualenv vite vitest vue wasm webpack weblate wget wireguard wireshark xarray xcode xgboost xargs
yarn yaml zabbix zarr zig zipkin zookeeper zsh zstd
`
