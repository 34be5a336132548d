/** Programs, packages, and services whose names are written in lower case, and words of those who use them. */
export const TOOLS = `
abseil airflow alembic alsa ansible antlr argo asyncio atuin autotools avro awk axios bash bazel bcrypt
beautifulsoup bison bokeh boto brew btrfs buildah buildkit cabal caddy cargo celery ceph certbot cgroups
changelog chmod chown chrony clang clippy cmake conda containerd coredns coreutils cpplint cron crontab curl
cython daemonset dask datadog dbt dcgan deno devtools dhcp dmesg dotnet dplyr dtrace duckdb ebpf emacs envoy
eslint esbuild etcd ethtool expo fastapi fastify ffmpeg fish flake flatpak fluentd fortran fsck fuzzer fuzzers
gatsby gcc gdal gdb geopandas gganimate ggplot gherkin git glibc gnuplot gorm gprof gradle graphviz grep
gunicorn gulp gzip haproxy hotjar htop httpd hugo hypothesis icecast iostat iptables jackson jaeger javac
jekyll jest jinja joblib jq jupyter jvm kanban knative knitr ksqldb kubectl kubelet kvm langchain latexmk
libvirt linkerd lintr lldb llvm lombok lsof lua lubridate lxc make makefile mamba meson micropython minikube
minio mockito mutt mypy nano netcat netstat nextflow nftables nginx ninja nmap npm numba nuxt openssh openssl
orjson osquery packer pandas pandoc paramiko parquet perf petsc pgbouncer pipenv pixi playwright plotly pnpm
podman polars poetry postfix pprof prettier presto procps protobuf pstack puppet purrr pyenv pylint pyproj
pyramid pyspark pytest qemu qiskit rasterio readr redux regex renv ripgrep rollup rsync rsyslog ruff runc
rustc saltstack scikit scrapy seaborn sed selenium selinux sftp shapely shiny sidecar sidekiq sinatra skopeo
sklearn slurm snakemake solr sqlalchemy sqlite squashfs ssh ssl starlette statsmodels strace strapi stringr
subversion sudo sysadmin sysctl systemd tar tcpdump telnet testthat tidymodels tidyr tidyverse tmux tokio tox
traceroute traefik trino tshark tsc turborepo typer uvicorn valgrind varnish vim virtualenv vite vitest vue
wasm weblate wget wireguard wireshark xarray xgboost xargs yarn yaml zabbix zarr zig zipkin zookeeper zsh zstd
`
