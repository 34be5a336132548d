/** Languages, tools and libraries of programmers and of data people; `readEntry` tells how they are written. */
export const software = `
JavaScript < Java Script, Java script, java script, Java-Script
TypeScript < Type Script, Type script
CoffeeScript
AppleScript
ActionScript
PowerShell
GitHub < Git Hub, Git hub, Git-Hub, GIThub
GitHub Actions
GitHub Copilot
GitLab < Git Lab, Git-Lab
Bitbucket
SourceForge
Stack Overflow, stack overflow < Stackoverflow, StackOverflow, stackoverflow
LeetCode < Leet Code
HackerRank < Hacker Rank
CodeWars, Codewars
Codecademy < CodeAcademy, Codeacademy, Code Academy
Codeforces, CodeForces
Kaggle
PyTorch < Py Torch, Py-Torch
TensorFlow < Tensor Flow, Tensor flow, Tensor-Flow
NumPy < Num Py
SciPy < Sci Py
PySpark < Py Spark
PyCharm < Py Charm
scikit-learn < scikit learn, Scikit learn, Scikit Learn, SciKit Learn
Matplotlib, matplotlib < Mat plot lib, MatPlot Lib
Keras
LightGBM
XGBoost < XG Boost
CatBoost
OpenCV
LangChain
OpenAI < Open-AI, Open AI
ChatGPT < Chat GPT, chat GPT, chat gpt, Chat-GPT, ChatGtp, ChatGTP, Chat GTP
DeepMind
Hugging Face, hugging face < Huggingface, HuggingFace, huggingface
AlphaFold < Alpha Fold
ImageNet
ResNet
AlexNet
CUDA, Cuda
Jupyter
JupyterLab
RStudio < R Studio, R studio, R-studio
NVivo
SPSS
Stata
EViews
Minitab < MiniTab
MATLAB, Matlab < Mat Lab, Mat-Lab
Simulink
LabVIEW < Lab View, Lab-View
MathWorks
Databricks
BigQuery < Big Query
Apache Spark
Apache Kafka
Apache Hadoop
Hadoop
MapReduce < Map Reduce
PostgreSQL < Postgres SQL, PostgresSQL, PostGres SQL, Postgre SQL
PostGIS
MySQL < My-SQL
NoSQL < No-SQL
SQLite < SQLlite, SQL Lite, SQLLite
SQL Server, SQL server
T-SQL
MongoDB < Mongo DB, Mongo-DB
MariaDB < Maria DB
DynamoDB < Dynamo DB
CouchDB
InfluxDB
ClickHouse
GraphQL < Graph QL
Elasticsearch, ElasticSearch
Redis
RabbitMQ
Node.js, NodeJS < Nodejs, nodejs, NodeJs, Node JS, Node js, node JS, node js
Vue.js, VueJS < Vuejs, vuejs, VueJs, Vue JS
Next.js, NextJS < Nextjs, nextjs, NextJs, Next JS
Nuxt.js, NuxtJS < Nuxtjs
Express.js, ExpressJS < Expressjs, expressjs, ExpressJs, Express JS
Three.js, ThreeJS < Threejs, threejs
React, react < Reactjs, reactjs, ReactJs
AngularJS < AngularJs, Angularjs, Angular JS
React Native < React-native
jQuery < J-Query, J Query
ASP.NET
PHP
HTML
HTML5
CSS
CSS3
XML
YAML
OAuth
OpenGL
WebGL
WebSocket
WebSockets
WebAssembly
DevOps < Dev Ops, Dev-Ops, DevOp
DevSecOps
MLOps < ML Ops
Kubernetes
Jenkins
Grafana
CircleCI
TeamCity
OpenStack
OpenShift
CloudFormation
CloudFront
VMware < VM Ware, VM-Ware
VirtualBox < Virtual Box
Linux
Unix, UNIX
FreeBSD
Debian
macOS, Mac OS, mac OS < Mac-OS
iOS
iPadOS
Android Studio
Xcode < X-Code
VS Code, vs code, VSCode < VScode, VS-Code, vscode
Visual Studio Code
Visual Basic
IntelliJ
IntelliJ IDEA
JetBrains < Jet Brains
WebStorm
JUnit
FastAPI
Django
Kotlin
Haskell
COBOL, Cobol
Fortran, FORTRAN
Perl
Clojure
Erlang
OpenFOAM
OpenMP
LAPACK, Lapack
BibTeX < Bib TeX
arXiv < ar Xiv
bioRxiv
medRxiv
NeurIPS
OpenStreetMap < Open Street Map, OpenStreetMaps
ArcGIS < Arc GIS, Arc-GIS
ArcMap
QGIS < Q GIS, Q-GIS
MapInfo
Arduino
Raspberry Pi < RaspberryPi, Raspberry PI
`
