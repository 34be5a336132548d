/** Names that everybody writes and may mistype. */
export const COMMON_NAMES = `
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
September October November December Mondays Fridays Saturdays Sundays
English French German Spanish Italian Russian Chinese Japanese Korean Arabic Portuguese Dutch Polish Turkish
Hindi Swedish Norwegian Danish Finnish Greek Hebrew Latin Ukrainian Indian American British Canadian
Australian European African Asian Scottish Irish Welsh Mexican Brazilian Christmas Easter
America Britain England Scotland Wales Ireland Germany France Spain Italy Portugal Netherlands Belgium
Switzerland Austria Sweden Norway Denmark Finland Poland Russia Ukraine Turkey Greece China India Japan
Korea Canada Australia Mexico Brazil Argentina Africa Asia Europe Singapore Israel Egypt Nigeria Kenya
Pakistan Bangladesh Vietnam Thailand Indonesia Malaysia Philippines
London Paris Berlin Munich Madrid Barcelona Rome Milan Vienna Zurich Geneva Amsterdam Brussels Copenhagen
Stockholm Oslo Helsinki Moscow Dublin Edinburgh Manchester Birmingham Cambridge Oxford York Boston Chicago
Toronto Vancouver Montreal Sydney Melbourne Washington California Texas Tokyo Beijing Shanghai
Mr Mrs Ms Dr Prof Sir Madam I'm I've I'd I'll Internet Microsoft Google Amazon Facebook Excel Python Java
Linux Windows Harvard Stanford Princeton Yale Massachusetts
`

/** Names of people, places, institutions, companies, tools and degrees: known, but no guess for another word. */
export const RARE_NAMES = `
APIs Chevening Codeforces Coursera DAAD DeepMind EPFL Fachhochschule GitLab ICLR ICML Kaggle Kubernetes
LaTeX LeetCode LinkedIn NeurIPS NumPy OpenAI SciPy Skoltech Studienkolleg TypeScript Udacity Zürich arXiv
edX AI UK US USA EU UN CV PhD BSc MSc BA MA BEng MEng MBA LLM LLB MD IT HR PR PDF URL GPA IELTS TOEFL GRE
GMAT SAT ACT CEFR ID FAQ TV DNA RNA HIV AIDS COVID GPS OK AM PM CEO CTO CFO COO NGO STEM UNESCO UNICEF WHO
NATO NASA CERN ESA IEEE ACM ISO IBM BMW BBC CNN VAT GDP GDPR USB CPU GPU RAM HTML CSS SQL API SDK LED PS NB
RSVP ML NLP LLMs GAN GANs VAE VAEs RNN RNNs CNNs SVM SVMs PCA RL RLHF GPT BERT CLIP ROC AUC SGD PCR CRISPR
MRI EEG fMRI ECHR ICC KPI KPIs ROI B2B B2C SaaS ERP CRM MSCs PhDs CVs GPUs CPUs SDKs NGOs URLs PDFs FAQs
GitHub JavaScript Node.js React Vue.js PyTorch TensorFlow scikit-learn pandas MySQL PostgreSQL MongoDB
SQLite GraphQL MATLAB PowerPoint YouTube WordPress iPhone macOS iOS ChatGPT ImageNet JetBrains PyCharm
DevOps fintech PayPal eBay Airbnb HubSpot McKinsey JPMorgan PwC Wi-Fi NVIDIA Nvidia Johns Hopkins Carnegie
Mellon Columbia Planck Turing Caltech McGill Göttingen Eidgenössische Sorbonne Deloitte Goldman Sachs
Accenture Siemens Erasmus Mundus Fulbright Commonwealth Jupyter Docker Terraform Ansible Jenkins Kafka Redis
Elasticsearch Django FastAPI Spring Angular Svelte Next.js Rust Golang Kotlin Swift Scala Julia Haskell Perl
PHP Bash PowerShell Ubuntu Debian Fedora Xcode IntelliJ VSCode Jira Confluence Trello Slack Notion Figma
Canva Photoshop Illustrator InDesign AutoCAD SolidWorks Simulink LabVIEW Arduino Raspberry Databricks
Snowflake Airflow Spark Hadoop BigQuery PySpark Tableau PowerBI Looker Salesforce SAP Mailchimp Shopify
Zendesk Asana Zoom Keras JAX XGBoost LightGBM CatBoost OpenCV spaCy NLTK Matplotlib Seaborn Plotly Streamlit
LangChain LLaMA Llama Mistral Anthropic Claude Gemini Copilot Stable Diffusion StackOverflow Bitbucket
Vercel Netlify AWS Azure GCP DigitalOcean Heroku Cloudflare CI CD OOP TDD ETL UX UI QA VR AR IoT JSON XML
YAML REST HTTP HTTPS TCP IP DNS SSH VPN SEO SEM CMS KYC AML IFRS GAAP CPA ACCA CFA CIMA SOX FINRA FCA SEC
HMRC NHS NMC GMC HCPC RN LPN CNA EMT BLS ACLS NCLEX HIPAA OSHA FDA EMA NICE CQC DBS PGCE QTS SEND SENCO TEFL
TESOL CELTA IB GCSE GCSEs UCAS PPE BTEC NVQ HND BSN MSN MPhil DPhil MRes MFA BFA JD LLD EdD DBA MPH MPP BCom
BBA BTech MTech ECTS ERC EPSRC NIH NSF MIT ETH KTH TUM RWTH UCL LSE KCL UCLA UCSD NYU CMU UIUC NUS NTU KAIST
HKUST IIT IISc HSE MIPT ITMO AIRI SMILES CVPR ICCV ECCV ACL EMNLP NAACL AAAI IJCAI KDD ICRA SIGGRAPH TED
TEDx AIESEC
Aaliyah Aarav Abdullah Abebe Adebayo Agnieszka Ahmed Aisha Alejandro Aleksandr Aleksei Alessandro Alexei
Alina Amina Ananya Anastasia Andreas Andrei Andrzej Angela Anika Anita Anjali Anna Antoine Anton Antonio
Arjun Artem Asif Astrid Ayesha Beatriz Bjorn Bogdan Boris Camille Carlos Carmen Cécile Chiara Chinedu Chloe
Claire Daniela Daria Deepak Denis Diego Dmitri Dmitry Ekaterina Elena Elif Eliska Emeka Emil Emre Erik Esra
Ewa Fatima Felix Fernando Florian Francesca Françoise François Freya Gabriela Giulia Giuseppe Giovanni
Grzegorz Guillermo Gulnara Gustavo Hamza Hannah Haruto Hassan Heidi Helga Hiroshi Hugo Ibrahim Igor Ilya
Imran Ines Ingrid Irina Isabel Isabella Ivan Jakub Jan Javier Jiří João Joanna Johan José Juan Jürgen Kamila
Karim Katarzyna Katya Kemal Kenji Khalid Klaus Konstantin Krzysztof Kwame Lakshmi Lars Layla Leila Lena
Leonardo Lin Lucía Ludmila Luis Luka Łukasz Maciej Magdalena Mahmoud Małgorzata Manuel Marcin Marco Maria
Mariam Marie Marija Marta Martín Matteo Mehmet Mei Michał Miguel Mikhail Ming Minh Miriam Mohamed Mohammad
Mohammed Muhammad Nadia Natalia Nguyen Niamh Nikhil Nikita Nikolai Ngozi Noor Oksana Olga Oleg Oluwaseun
Omar Oscar Pablo Paolo Pavel Pedro Petra Piotr Polina Priya Rahul Rajesh Ravi Renata Ricardo Rohan Rosa
Ruslan Saanvi Salma Sandeep Sanjay Sara Sasha Satoshi Sebastian Sergei Shreya Siobhán Sofia Sofía Søren
Stefan Svetlana Tatiana Thandiwe Thiago Timur Tomasz Uche Umar Valentina Vanessa Vera Viktor Viktoria
Vladimir Wei Wojciech Xavier Yana Yasmin Yekaterina Yelena Yevgeny Yuki Yulia Yuri Yusuf Zainab Zeynep Zofia
Zsófia
Müller Schmidt Schneider Fischer Weber Meyer Schulz Hoffmann Koch Schröder Neumann Zimmermann Krüger Hofmann
Hartmann Lange Werner Krause Lehmann Köhler Garcia García Martinez Martínez Rodriguez Rodríguez Lopez López
Hernandez Hernández Gonzalez González Perez Pérez Sanchez Sánchez Ramirez Ramírez Torres Rivera Gomez Gómez
Fernandez Fernández Rossi Russo Ferrari Esposito Bianchi Romano Silva Santos Oliveira Souza Pereira Almeida
Ferreira Dubois Durand Lefebvre Moreau Laurent Bernard Petit Jensen Nielsen Hansen Andersen Larsen Johansson
Karlsson Nilsson Eriksson Lindberg Virtanen Korhonen Novak Nováková Dvořák Kowalski Kowalska Nowak Wójcik
Lewandowski Ivanov Ivanova Petrov Petrova Smirnov Smirnova Kuznetsov Kuznetsova Popov Popova Sokolov Volkov
Morozov Shevchenko Kovalenko Kim Lee Park Choi Jung Kang Chen Wang Zhang Liu Yang Huang Zhao Wu Zhou Xu Sun
Ma Zhu Hu Guo Tanaka Suzuki Sato Watanabe Yamamoto Nakamura Kobayashi Patel Sharma Singh Kumar Gupta Mehta
Shah Reddy Iyer Rao Nair Khan Ali Hussain Chaudhry Rahman Okafor Adeyemi Okonkwo Mensah Mbeki Yılmaz Kaya
Demir Şahin Öztürk Haddad Khalil Tran Pham Hoang Reyes Cruz Bautista
Dolgoprudny Skolkovo Novosibirsk Yekaterinburg Kazan Tbilisi Yerevan Almaty Astana Tashkent Bishkek Kyiv
Kharkiv Lviv Odesa Minsk Chişinău Vilnius Kaunas Riga Tallinn Tartu Warsaw Kraków Krakow Wrocław Gdańsk
Poznań Łódź Prague Brno Bratislava Budapest Bucharest Cluj Belgrade Zagreb Ljubljana Sarajevo Skopje Tirana
Thessaloniki Istanbul Ankara Izmir Genève Lausanne Basel Bern Heidelberg Tübingen Karlsruhe Aachen Darmstadt
Freiburg Stuttgart Dresden Leipzig Potsdam Saarbrücken Köln München Nürnberg Eindhoven Delft Utrecht Leiden
Groningen Rotterdam Maastricht Nijmegen Wageningen Leuven Ghent Uppsala Lund Gothenburg Linköping Aarhus
Aalborg Odense Trondheim Bergen Espoo Tampere Turku Reykjavík Grenoble Toulouse Lyon Nantes Bordeaux
Strasbourg Montpellier Saclay Bologna Padova Padua Pisa Trento Trieste Turin Politecnico Salamanca Granada
Valencia Sevilla Coimbra Porto Lisbon Braga Bengaluru Bangalore Hyderabad Mumbai Pune Chennai Kolkata Delhi
Gurgaon Noida Lahore Karachi Islamabad Dhaka Colombo Kathmandu Jakarta Bandung Hanoi Saigon Bangkok Manila
Taipei Hsinchu Shenzhen Guangzhou Hangzhou Nanjing Wuhan Seoul Busan Daejeon Kyoto Osaka Nagoya Doha Dubai
Riyadh Jeddah Amman Beirut Cairo Casablanca Nairobi Lagos Abuja Accra Kigali Kampala Johannesburg Pretoria
Durban Gauteng Bogotá Medellín Lima Quito Santiago Montevideo São Paulo Rio Campinas Guadalajara Monterrey
Querétaro
Yandex Sberbank Sber Kaspersky Huawei Tencent Alibaba Baidu ByteDance TikTok Xiaomi Samsung Hyundai LG Sony
Toyota Honda Nissan Hitachi Infosys Wipro TCS Cognizant Capgemini KPMG EY Bain BCG Barclays HSBC Lloyds
NatWest Santander BBVA ING UBS Allianz Roche Novartis Pfizer AstraZeneca GlaxoSmithKline GSK Bayer BASF
Merck Sanofi Moderna BioNTech Genentech Illumina Medtronic Philips ASML Bosch Airbus Boeing Volkswagen
Porsche Audi Daimler Renault Tesla SpaceX Spotify Klarna Revolut Stripe Uber Lyft Netflix AMD Intel Qualcomm
Broadcom Oracle Cisco VMware Palantir Cloudera Dropbox Pinterest Snapchat Instagram WhatsApp Reddit Twitter
Booking.com Expedia IKEA Unilever Nestlé L'Oréal LVMH Danone Starbucks McDonald's Marriott Hilton Hyatt
Accor Ritz-Carlton Tesco Sainsbury's Waitrose Aldi Lidl Zalando Amnesty Oxfam Greenpeace Médecins Frontières
Caritas Habitat AmeriCorps Eurostat Fraunhofer Helmholtz Leibniz Humboldt Rhodes Marshall Gates Schwarzman
Knight-Hennessy Clarendon Curie Skłodowska-Curie Imperial Durham Exeter Warwick Loughborough Leeds Sheffield
Leicester Nottingham Southampton Bristol Bath Cardiff Swansea Glasgow Aberdeen Dundee Strathclyde Queen's
Bocconi Sciences INSEAD HEC ESSEC Wharton Kellogg Cornell Dartmouth Georgetown Vanderbilt Emory Purdue
Tsinghua Peking Fudan Waseda Monash Macquarie Otago Waterloo Dalhousie Concordia Laval UNSW ANU RMIT UBC
UofT
`
